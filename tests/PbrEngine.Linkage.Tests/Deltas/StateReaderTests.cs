using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class StateReaderTests
{
    // Half of a character that takes two is a character as well.
    [Theory]
    [InlineData("Ann")]
    [InlineData("Zoë")]
    [InlineData("Łukasz")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_AsWritten_ComesBack(string? text)
    {
        string half = "\U00010400"[..1];
        byte[] written = StateWriterTests.Written(writer =>
        {
            writer.Text(text);
            writer.Texts([text ?? "", half]);
            writer.Texts([text ?? "", "ÿ"]);
            writer.Texts([]);
            writer.Real(-0.1);
        });

        var reader = new StateReader(new MemoryStream(written));

        Assert.Equal(text, reader.Text());
        Assert.Equal([text ?? "", half], reader.Texts());
        Assert.Equal([text ?? "", "ÿ"], reader.Texts());
        Assert.Empty(reader.Texts());
        Assert.Equal(-0.1, reader.Real());
    }

    // Goal: where a buffer ends is nowhere to be seen.
    [Fact]
    public void Numbers_OverManyBuffers_ComeBack()
    {
        int[] many = [.. Enumerable.Range(-1, 700_001)];
        string[] texts = [new('x', 3_000_000), "y", new('é', 1_048_577), .. Enumerable.Repeat("Smith", 300_000)];
        byte[] written = StateWriterTests.Written(writer =>
        {
            writer.Number(long.MinValue);
            writer.Numbers(many);
            writer.Texts(texts);
            writer.Numbers([]);
            writer.Bytes(new byte[2_500_000]);
            writer.Number(7);
        });

        var reader = new StateReader(new Trickle(written));

        Assert.Equal(long.MinValue, reader.Number());
        Assert.Equal(many, reader.Numbers());
        Assert.Equal(texts, reader.Texts());
        Assert.Empty(reader.Numbers());
        Assert.Equal(-1, reader.Bytes(2_500_000).IndexOfAnyExcept((byte)0));
        Assert.Equal(7, reader.Number());
        Assert.Throws<EndOfStreamException>(() => reader.Number());
    }

    // Gives a little at a time, as streams may.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 99_991)]);
    }
}
