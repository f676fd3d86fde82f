using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class StateFileTests
{
    private static readonly LinkageState State = StatePartsTests.State(seed: 5);
    private static readonly byte[] Written = Bytes(State);

    [Fact]
    public void Read_AsWritten_GivesTheSameBytesAgain()
    {
        ReadState read = StateFile.Read(new MemoryStream(Written));

        Assert.Null(read.Refusal);
        Assert.Equal(Written, Bytes(read.State!));
        Assert.Equal(Written, Bytes(State));
    }

    [Fact]
    public void Read_AnyByteChanged_IsRefused()
    {
        for (int at = 0; at < Written.Length; at += Math.Max(1, Written.Length / 400))
        {
            byte[] damaged = [.. Written];
            damaged[at] ^= 4;

            ReadState read = StateFile.Read(new MemoryStream(damaged));

            Assert.Null(read.State);
            Assert.Equal(
                at < 8 ? "This is no state of a linkage."
                : at < 28 ? "Another version of the program wrote this state."
                : "The state was damaged, or cut off, since it was written.",
                read.Refusal);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(-33)]
    [InlineData(-1)]
    public void Read_CutOff_IsRefused(int length)
    {
        byte[] cut = Written[..(length < 0 ? Written.Length + length : length)];

        Assert.NotNull(StateFile.Read(new MemoryStream(cut)).Refusal);
    }

    [Fact]
    public void Read_MoreBehind_IsRefused() =>
        Assert.NotNull(StateFile.Read(new MemoryStream([.. Written, 0])).Refusal);

    private static byte[] Bytes(LinkageState state)
    {
        var stream = new MemoryStream();
        StateFile.Write(state, stream);
        return stream.ToArray();
    }
}
