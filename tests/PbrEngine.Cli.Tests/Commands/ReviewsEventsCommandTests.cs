using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>A claim for the child's family is prepared, then the child turns out to be social care's child.</summary>
public sealed class ReviewsEventsCommandTests : IDisposable
{
    private readonly DoubtfulChild _child = new();

    public ReviewsEventsCommandTests()
    {
        _child.Night(DoubtfulChild.FirstNight);
        _child.Bench.Done(
            "rules", "confirm", "expanded/v2015-04", "--all", "--source", "The framework", "--as", "f.inance");
        Prepare("2026-08");
        Assert.Equal(ExitCode.Done, _child.Decide("--same", "a").Code);
        _child.Night(DoubtfulChild.SecondNight);
    }

    public void Dispose() => _child.Dispose();

    [Fact]
    public void Events_MergeOfAClaimedChild_WaitsAndNamesItsLines()
    {
        var waiting = Json("list").GetProperty("events").EnumerateArray().Single();

        Assert.Equal("merge", waiting.GetProperty("kind").GetString());
        Assert.Equal("waits", waiting.GetProperty("state").GetString());
        Assert.Equal(1, waiting.GetProperty("claim_lines")[0].GetInt64());
        var shown = Json("show", "1");
        Assert.Equal("F1", shown.GetProperty("lines")[0].GetProperty("family_ref").GetString());
        Assert.Contains("social_care/K1", shown.GetProperty("persons").ToString(), StringComparison.Ordinal);
        var page = _child.Bench.Done("reviews", "events", "show", "1").Output;
        Assert.Contains("became", page, StringComparison.Ordinal);
        Assert.Contains("£1,000.00", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Approve_BeforeSomebodyHasLooked_IsRefused()
    {
        var refused = _child.Bench.Run("claim", "approve", "1", "--as", "approver");
        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains("CLR-008", refused.Error, StringComparison.Ordinal);

        Settle();

        _child.Bench.Done("claim", "approve", "1", "--as", "approver");
        Assert.True(_child.Bench.Done("verify", "--json").Json().GetProperty("sound").GetBoolean());
    }

    [Fact]
    public void Settle_Twice_FailsAndKeepsTheFirst()
    {
        Settle();

        var again = _child.Bench.Run("reviews", "events", "settle", "1", "--reason", "again", "--as", "other");

        Assert.Equal(ExitCode.Failed, again.Code);
        Assert.Contains("REV-011", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, Json("list").GetProperty("events").GetArrayLength());
        Assert.Equal(
            "c.hecker", Json("list", "--all").GetProperty("events")[0].GetProperty("settled_by").GetString());
    }

    [Fact]
    public void Show_UnknownEvent_Fails()
    {
        var answer = _child.Bench.Run("reviews", "events", "show", "9");

        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("REV-009", answer.Error, StringComparison.Ordinal);
    }

    // The split that undoes the merge is an event of its own.
    [Fact]
    public void Events_SplitOfAClaimedChild_WaitsToo()
    {
        Settle();
        Assert.Equal(ExitCode.Done, _child.Decide("--different", "a").Code);
        _child.Night(DoubtfulChild.ThirdNight);

        var waiting = Json("list").GetProperty("events").EnumerateArray().Single();

        Assert.Equal("split", waiting.GetProperty("kind").GetString());
        Assert.Contains(
            "came out of", _child.Bench.Done("reviews", "events", "list").Output, StringComparison.Ordinal);
    }

    private void Settle() =>
        _child.Bench.Done("reviews", "events", "settle", "1", "--reason", "one child", "--as", "c.hecker");

    private void Prepare(string window) => _child.Bench.Done(
        "claim", "prepare", "--programme", "expanded", "--window", window, "--as", "preparer");

    private System.Text.Json.JsonElement Json(params string[] arguments) =>
        _child.Bench.Done(["reviews", "events", .. arguments, "--json"]).Json();
}
