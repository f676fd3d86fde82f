using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Engine.Linking;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private static readonly string[] Files =
        ["families.csv", "measures.csv", "persons.csv", "rejects.csv", "results.csv", "run.json"];

    private readonly CommandBench _bench = new();

    private string Out => _bench.At("out");

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_GoodLanding_PublishesAndWritesEveryFile()
    {
        var landing = InventedCouncil.Make(_bench);
        var answer = _bench.Done(Line(landing, "--out", Out, "--json"));
        Assert.Equal(Files, Names(Out));
        var report = answer.Json();
        Assert.Equal(6, report.GetProperty("deliveries").GetArrayLength());
        Assert.Equal(
            File.ReadLines(Path.Combine(Out, "families.csv")).Count() - 1, report.GetProperty("families").GetInt32());
        Assert.True(report.GetProperty("persons").GetInt32() > 0);
        var rows = report.GetProperty("rows");
        Assert.Equal(
            rows.GetProperty("read").GetInt64(),
            rows.GetProperty("loaded").GetInt64() + rows.GetProperty("rejected").GetInt64());
    }

    [Fact]
    public void Run_ChangedLinkageModel_IsRefusedBeforeAnythingIsWritten()
    {
        var shipped = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "linkage")).Single();
        Directory.CreateDirectory(_bench.At("linkage"));
        File.WriteAllText(
            _bench.At("linkage/council-v2026-11.json"),
            File.ReadAllText(shipped).Replace("\"join\": 8", "\"join\": 7", StringComparison.Ordinal));
        _bench.Model = () => CarriedModel.In(_bench.At(""));

        var refused = _bench.Run(Line(InventedCouncil.Make(_bench), "--out", Out));

        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains("it was changed after it was written", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void Run_NotWatched_TellsOneLineAFinishedStep()
    {
        var answer = _bench.Done(Line(InventedCouncil.Make(_bench)));
        foreach (var step in (string[])["import", "link", "evaluate", "publish"])
            Assert.Single(answer.Error.Split('\n'), line => line.StartsWith(step + ": done", StringComparison.Ordinal));
        Assert.DoesNotContain("import: done", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PublishedDay_IsRefusedUntilAReasonIsGiven()
    {
        var landing = InventedCouncil.Make(_bench);
        _bench.Done(Line(landing));
        var refused = _bench.Run(Line(landing, "--out", Out));
        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains("--again", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
        var again = _bench.Done(Line(landing, "--again", "a rule was corrected", "--out", Out, "--json"));
        Assert.Equal(2, again.Json().GetProperty("attempt").GetInt32());
        Assert.Equal(Files, Names(Out));
    }

    [Fact]
    public void Run_RefusedDelivery_IsNamedAndTheRestIsPublished()
    {
        var landing = InventedCouncil.Make(_bench);
        InventedCouncil.Spoil(landing, $"housing/{InventedCouncil.FirstNight}/tenants.csv");
        var answer = _bench.Run(Line(landing, "--out", Out));
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains($"housing/{InventedCouncil.FirstNight} was refused", answer.Error, StringComparison.Ordinal);
        Assert.Contains("5 loaded, 1 refused", answer.Output, StringComparison.Ordinal);
        Assert.Equal(Files, Names(Out));
        Assert.Contains(
            File.ReadLines(Path.Combine(Out, "rejects.csv")),
            line => line.Contains("tenants.csv,", StringComparison.Ordinal)
                && line.Contains(",fatal,", StringComparison.Ordinal));
        _bench.Done("funnel");
    }

    [Fact]
    public void Run_HeldDelivery_IsNamedUntilSomebodyAcceptsIt()
    {
        var landing = InventedCouncil.Make(_bench);
        var folder = $"schools/{InventedCouncil.SecondNight}";
        InventedCouncil.Shrink(landing, $"{folder}/attendance.csv", rows: 5);
        string[] second = ["run", "--landing", landing, "--as-at", InventedCouncil.SecondNight];
        var held = _bench.Run(second);
        Assert.Equal(ExitCode.Refused, held.Code);
        Assert.Contains($"{folder} was held", held.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder} was held", _bench.Run([.. second, "--again", "x"]).Error, StringComparison.Ordinal);
        Assert.Contains(folder, _bench.Run(Accept("999")).Error, StringComparison.Ordinal);
        _bench.Done(Accept(folder));
        Assert.Equal(ExitCode.Refused, _bench.Run(Accept(folder)).Code);
        _bench.Done([.. second, "--again", "the delivery was accepted"]);
    }

    [Theory]
    [InlineData("phase9", "phase9")]
    public void Run_UnknownProgramme_IsRefused(string programme, string said)
    {
        var answer = _bench.Run(Line(InventedCouncil.Make(_bench), "--programme", programme));
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoLanding_IsRefusedWithWhatToCheck()
    {
        var answer = _bench.Run(Line(_bench.At("nowhere")));
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RUN-002", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutThatIsAFile_FailsBeforeAnythingIsImported()
    {
        var landing = InventedCouncil.Make(_bench);
        File.WriteAllText(Out, "mine");
        var answer = _bench.Run(Line(landing, "--out", Out));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("is a file, not a folder", answer.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Out));
        Assert.Equal(ExitCode.Refused, _bench.Run("link", "--as-at", InventedCouncil.FirstNight).Code);
    }

    [Fact]
    public void Run_Stopped_LeavesNothingPublishedAndGoesOnNextTime()
    {
        var landing = InventedCouncil.Make(_bench);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Equal(ExitCode.Failed, _bench.Run(stop.Token, Line(landing, "--out", Out)).Code);
        Assert.False(Directory.Exists(Out));
        Assert.Equal(ExitCode.Refused, _bench.Run("funnel").Code);
        _bench.Done(Line(landing));
    }

    [Fact]
    public void Run_Twice_WritesTheSameBytes()
    {
        var landing = InventedCouncil.Make(_bench);
        _bench.Done(Line(landing, "--out", Out));
        _bench.Done(Line(landing, "--out", _bench.At("again"), "--again", "to compare"));
        foreach (var file in Files.Where(f => f != "run.json"))
        {
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(Out, file)), File.ReadAllBytes(Path.Combine(_bench.At("again"), file)));
        }
    }

    private static string[] Line(string landing, params string[] more) =>
        ["run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, .. more];

    private static string[] Accept(string delivery) =>
        ["import", "--accept", delivery, "--as", "j.bloggs", "--reason", "a school has closed"];

    private static List<string?> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
