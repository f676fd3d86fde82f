using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class KeptStateTests : IDisposable
{
    private readonly DeltaBench _bench = new();

    public KeptStateTests() => _bench.Begin(InventedPeople.Lines(60, 5), 70);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Read_DamagedOrCutOff_IsRefused()
    {
        var bytes = File.ReadAllBytes(_bench.State);
        foreach (var length in new[] { 0, 9, 40, bytes.Length / 2, bytes.Length - 1 })
        {
            _bench.Folder.Write("base.state", bytes[..length]);
            Assert.Equal(["LNK-023"], _bench.Refused());
        }
        bytes[bytes.Length / 2] ^= 1;
        _bench.Folder.Write("base.state", bytes);
        Assert.Equal(["LNK-023"], _bench.Refused());
    }

    [Fact]
    public void Read_AnotherKindOfFile_IsRefused()
    {
        File.Copy(_bench.Folder.At("all.csv"), _bench.State, overwrite: true);
        Assert.Equal(["LNK-023"], _bench.Refused());
        File.Delete(_bench.State);
        Assert.Equal(["LNK-001"], _bench.Refused());
        Directory.CreateDirectory(_bench.State);
        Assert.Equal(["LNK-023"], _bench.Refused());
    }

    [Fact]
    public void Read_OfAnotherModel_IsRefused()
    {
        var other = _bench.Folder.At("other.json");
        DeltaBench.Match(
            _bench.Folder.At("base.csv"), new() { Clusters = _bench.Folder.At("c.csv"), Model = other }, model: null);
        Assert.Equal(["LNK-024"], _bench.Refused(other));
        Assert.Equal(["LNK-001"], _bench.Refused(_bench.Folder.At("none.json")));
        Assert.Empty(_bench.Delta(_bench.Outputs("delta")).Refusals);
    }
}
