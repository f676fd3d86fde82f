using System.Text;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Tests.Imports.Csv;

public sealed class ByteWindowTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void Reach_ThroughALongStream_KeepsPositionsRight(int readBytes)
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)i).ToArray();
        using var stream = new MemoryStream(bytes);
        using var window = new ByteWindow(stream, 16, readBytes);
        for (var at = 0; at + 10 <= bytes.Length; at += 7)
        {
            Assert.True(window.Reach(9));
            Assert.Equal(bytes[at..(at + 10)], window.Slice(0, 10).ToArray());
            Assert.Equal(at, window.Consumed);
            window.Consume(7);
        }
    }

    [Fact]
    public void Reach_PastTheEnd_IsFalseAndLosesNothing()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes("abc"));
        using var window = new ByteWindow(stream, 16, 2);

        Assert.False(window.Reach(3));
        Assert.Equal("abc"u8.ToArray(), window.From(0).ToArray());
    }
}
