using System.Text;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>What nobody should be left alone with: every bad file is told with its place, code and what to
/// do.</summary>
public sealed class LinkageCommandBadInputTests : IDisposable
{
    private const string Header = "id,forename,surname,dob";

    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("", "LNK-002 *: The file is empty.")]
    [InlineData(Header + "\n", "LNK-003 *: The file has column names and no record")]
    [InlineData(Header + "\n1,ann,lee,1990-01-02\n", "LNK-003 *: The file has one record")]
    [InlineData(Header + "\n1,ann,\"lee\n2,bob,ray,\n", "LNK-004 *, line 2: A quote isn't closed")]
    [InlineData(Header + "\n1,ann,lee,1990-01-02\n2,bob\n", "LNK-006 *, line 3: 2 fields where the header has 4.")]
    [InlineData("id,dob\n1,\n2,\n", "LNK-007 *: No column tells people apart")]
    [InlineData("id,surname\n1,lee\n2,lee\n", "LNK-007 *: No column tells people apart")]
    [InlineData(Header + "\n1,ann,lee,\n,bob,ray,\n", "LNK-010 *, line 3, column id: The record has no id.")]
    [InlineData(Header + "\n1,ann,lee,\n2,x,y,\n1,z,z,\n", "LNK-011 *, line 4, column id: The id 1 stands on line 2")]
    public void Dedupe_BadFile_FailsAndSaysWhere(string text, string told) =>
        Fails(Encoding.UTF8.GetBytes(text), told);

    [Fact]
    public void Dedupe_OtherEncoding_FailsAndSaysWhere()
    {
        Fails(Encoding.Latin1.GetBytes(Header + "\n1,ann,lee,\n2,siân,ray,\n"),
            "LNK-005 *, line 3, column 2: The text isn't UTF-8. Save the file as \"CSV UTF-8\"");
        Fails([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + "\n1,ann,lee,\n")], "LNK-005 *, line 1: ");
    }

    [Fact]
    public void Dedupe_NoFile_Fails()
    {
        var answer = Dedupe(_bench.At("none.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith($"LNK-001 {_bench.At("none.csv")}: There is no such file.", answer.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Dedupe_PlaceThatCannotBeWritten_FailsBeforeTheWork()
    {
        var answer = _bench.Run(
            "dedupe", _bench.People(), "--id", "rec_id", "--out", _bench.At("no/such/folder/c.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("LNK-017", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv"], _bench.Names());
    }

    [Fact]
    public void Dedupe_NoIdAnywhere_AsksForOne()
    {
        var answer = _bench.Run(
            "dedupe", _bench.Write("t.csv", "forename,surname", "ann,lee", "bob,ray"), "--out", _bench.At("c.csv"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("LNK-009", answer.Error, StringComparison.Ordinal);
        Assert.Contains("--id COLUMN", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dedupe_ConstantAndEmptyColumns_AreWarnedAbout()
    {
        string[] lines = [.. _bench.Lines(Path.GetFileName(_bench.People())).Select((line, at) =>
            line + (at == 0 ? ",county,nhs_number" : ",Kent,"))];
        var output = _bench.Done(
            "dedupe", _bench.Write("t.csv", lines), "--truth", "person", "--out", _bench.At("c.csv")).Output;
        Assert.Contains("Look at: county: not used", output, StringComparison.Ordinal);
        Assert.Contains("Look at: nhs_number: not used", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dedupe_Refusals_AreAllInTheJson()
    {
        var file = _bench.Write("t.csv", Header, "1,ann", "2,bob");
        var answer = _bench.Run("dedupe", file, "--out", _bench.At("c.csv"), "--json");
        var refusals = answer.Json().GetProperty("refusals");
        Assert.Equal(2, refusals.GetArrayLength());
        Assert.Equal("LNK-006", refusals[1].GetProperty("code").GetString());
        Assert.Equal(3, refusals[1].GetProperty("line").GetInt32());
    }

    [Fact]
    public void Dedupe_TextsOfEveryScriptAndLength_AreLinked()
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(at => at % 4 == 0 ? new string('ש', 500) + at
            : at % 4 == 1 ? $"é\u0301{at}" : at % 4 == 2 ? $"O'Néill-{at} 李" : $"\u202eabc{at}")];
        var lines = names.Select((name, at) => $"{at},{name},{names[39 - at]},19{50 + at}-01-02");
        _bench.Done("dedupe", _bench.Write("t.csv", [Header, .. lines]), "--out", _bench.At("c.csv"));
        Assert.Equal(41, _bench.Lines("c.csv").Length);
    }

    private void Fails(byte[] bytes, string told)
    {
        var file = _bench.WriteBytes("t.csv", bytes);
        var answer = Dedupe(file);
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith(told.Replace("*", file, StringComparison.Ordinal), answer.Error, StringComparison.Ordinal);
        Assert.Equal(["t.csv"], _bench.Names());
    }

    private CommandAnswer Dedupe(string file) => _bench.Run("dedupe", file, "--id", "id", "--out", _bench.At("c.csv"));
}
