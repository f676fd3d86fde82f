using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class StateWriterTests
{
    [Theory]
    [InlineData(254, 1)]
    [InlineData(255, 2)]
    [InlineData(65_534, 2)]
    [InlineData(65_535, 3)]
    [InlineData(16_777_214, 3)]
    [InlineData(16_777_215, 4)]
    [InlineData(int.MaxValue, 4)]
    public void Numbers_OfASize_TakeNoMoreBytesThanTheLargestNeeds(int most, int bytes)
    {
        int[] numbers = [-1, 0, most, 3];

        byte[] written = Written(writer => writer.Numbers(numbers));

        Assert.Equal(2 * sizeof(long) + 4 * bytes, written.Length);
        Assert.Equal(numbers, new StateReader(new MemoryStream(written)).Numbers());
    }

    internal static byte[] Written(Action<StateWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new StateWriter(stream))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
