using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageProfileCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Profile_Table_SaysWhatColumnsAreAndWhatLinkingCosts()
    {
        var output = _bench.Done("profile", _bench.People()).Output;
        Assert.Matches(@"dob\s+date_of_birth\s+its header says so", output);
        Assert.Contains("To say otherwise: --map role=column", output, StringComparison.Ordinal);
        Assert.Matches(@"surname\+birth\s+yes\s+[\d,]+\s+0", output);
        Assert.Contains("of 31,125 pairs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_Map_IsFollowed()
    {
        var choice = _bench.Done("profile", _bench.People(), "--map", "forename=street", "--json").Json()
            .GetProperty("table").GetProperty("choices").EnumerateArray()
            .Single(c => c.GetProperty("column").GetString() == "street");
        Assert.Equal("forename", choice.GetProperty("role").GetString());
        Assert.Equal("named", choice.GetProperty("basis").GetString());
    }

    [Fact]
    public void Profile_SharedAndDefaultValues_AreWarnedAbout()
    {
        string[] lines = [.. _bench.Lines(Path.GetFileName(_bench.People())).Select((line, at) => string.Join(',',
            line.Split(',').Select((cell, n) => at is 0 or > 20 ? cell
                : n == 4 ? "1900-01-01" : n == 7 ? "KT1 1AA" : cell)))];
        var output = _bench.Done("profile", _bench.Write("t.csv", lines)).Output;
        Assert.Contains("Look at: dob: 20 of 250 rows", output, StringComparison.Ordinal);
        Assert.Contains("Look at: postcode: 20 of 250 rows that state it state the same", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_NoColumnOfIds_IsShownAllTheSame() => _bench.Done(
        "profile", _bench.Write("t.csv", "forename,surname", "ann,lee", "bob,ray", "cat,ray"));
}
