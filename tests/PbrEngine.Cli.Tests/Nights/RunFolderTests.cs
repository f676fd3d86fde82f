using PbrEngine.Cli.Nights;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Engine.Linking;
using PbrEngine.Linkage;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class RunFolderTests : IDisposable
{
    private static readonly CarriedModel Model = new("none", "", 8, new ModelLinker(LinkModel.Exact));

    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Close_FolderMadeForNothing_IsTakenBack()
    {
        var folder = new RunFolder(_bench.At("new"), new([], []), Model);
        folder.Open();
        Assert.Empty(Directory.EnumerateFileSystemEntries(_bench.At("new")));
        folder.Close();
        Assert.False(Directory.Exists(_bench.At("new")));
    }

    [Fact]
    public void Close_FolderThatWasThere_Stays()
    {
        Directory.CreateDirectory(_bench.At("mine"));
        var folder = new RunFolder(_bench.At("mine"), new([], []), Model);
        folder.Open();
        folder.Close();
        Assert.True(Directory.Exists(_bench.At("mine")));
    }

    [Fact]
    public void Write_OtherFilesInTheFolder_Stay()
    {
        var landing = InventedCouncil.Make(_bench, families: 3);
        Directory.CreateDirectory(_bench.At("out"));
        File.WriteAllText(_bench.At("out/notes.txt"), "mine");
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("out"));
        Assert.Equal("mine", File.ReadAllText(_bench.At("out/notes.txt")));
        Assert.Equal(7, Directory.EnumerateFileSystemEntries(_bench.At("out")).Count());
    }

    [Fact]
    public void Write_FolderThatTakesTheFilesPlace_KeepsTheOldFilesWhole()
    {
        var landing = InventedCouncil.Make(_bench, families: 3);
        // The first file to be moved can't be put in its place: none of the others may be either.
        Directory.CreateDirectory(_bench.At("out/families.csv"));
        File.WriteAllText(_bench.At("out/results.csv"), "old");
        var answer = _bench.Run(
            "run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("out"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Equal("old", File.ReadAllText(_bench.At("out/results.csv")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_bench.At("out")).Count());
    }

    [Fact]
    public void Write_EarlierDayRunAgain_HasOnlyThePersonsThatHadArrivedByThen()
    {
        var landing = InventedCouncil.Make(_bench, families: 40);
        string[] first = ["run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out"];
        _bench.Done([.. first, _bench.At("then")]);
        _bench.Done(
            "run", "--landing", landing, "--as-at", InventedCouncil.SecondNight, "--out", _bench.At("later"));
        _bench.Done([.. first, _bench.At("again"), "--again", "to look back"]);
        Assert.Equal(Refs("then"), Refs("again"));
        Assert.NotEqual(Refs("then"), Refs("later"));

        List<string> Refs(string folder) =>
            [.. File.ReadLines(_bench.At(folder + "/persons.csv")).Select(l => l[..l.LastIndexOf(',')])];
    }

    [Fact]
    public void Write_Rejects_AreSortedByFileLineColumnCode()
    {
        var landing = InventedCouncil.Make(_bench, families: 12);
        InventedCouncil.Spoil(landing, $"housing/{InventedCouncil.FirstNight}/tenants.csv");
        InventedCouncil.Spoil(landing, $"dwp/{InventedCouncil.FirstNight}/benefits.csv");
        _bench.Run("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("out"));
        var files = File.ReadLines(_bench.At("out/rejects.csv")).Skip(1).Select(l => l.Split(',')[0]).ToList();
        Assert.Contains(files, f => f.StartsWith("dwp/", StringComparison.Ordinal));
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal(
            File.ReadLines(_bench.At("out/rejects.csv")).Distinct().Count(),
            File.ReadLines(_bench.At("out/rejects.csv")).Count());
    }
}
