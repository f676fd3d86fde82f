using System.Text.Json;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class ReviewsShowCommandTests : IDisposable
{
    private readonly DoubtfulChild _child = new();

    public ReviewsShowCommandTests() => _child.Night(DoubtfulChild.FirstNight);

    public void Dispose() => _child.Dispose();

    [Fact]
    public void Show_Pair_SetsBothSidesBesideEachOtherWithWhatHangsOnIt()
    {
        var shown = _child.Show(blind: false);

        Assert.Equal("early_help/M1 social_care/K1", $"{shown.GetProperty("left")} {shown.GetProperty("right")}");
        Assert.Equal(
            [
                "forenames Ada Ada True", "surname Quennell Quennell True", "date_of_birth 2012-06-07 2012-06-07 True",
                "postcode NB1 6AP NB1 6AP True",
                $"nhs_number {DoubtfulChild.OneNumber} {DoubtfulChild.OtherNumber} False",
            ],
            shown.GetProperty("fields").EnumerateArray().Select(f => string.Join(
                ' ', new[] { "field", "left", "right", "agrees" }.Select(name => f.GetProperty(name).ToString()))));
        Assert.Equal("F1", shown.GetProperty("families")[0].GetString());
        Assert.Equal(2, shown.GetProperty("persons").GetArrayLength());
        Assert.Equal(100_000, shown.GetProperty("payable")[0].GetProperty("amount_pence").GetInt64());
        Assert.Equal(0, shown.GetProperty("judgements").GetArrayLength());
    }

    [Fact]
    public void Show_UnknownReview_Fails()
    {
        var answer = _child.Bench.Run("reviews", "show", "9");

        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("REV-001", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Blind_HidesWhatOthersSaidAndAllThatGivesItAway()
    {
        Assert.Equal(ExitCode.Done, _child.Decide("--same", "a").Code);
        _child.Night(DoubtfulChild.SecondNight);

        var (blind, seen) = (_child.Show(blind: true), _child.Show(blind: false));

        Assert.Equal("JUDGEMENT_OVER_GUARD", Reason(seen));
        Assert.Equal("GUARD_IDENTIFIERS_DIFFER", Reason(blind));
        Assert.DoesNotContain("looked at both", blind.ToString(), StringComparison.Ordinal);
        foreach (var hidden in new[] { "state", "verdict", "persons", "judgements" })
            Assert.Equal(JsonValueKind.Null, blind.GetProperty(hidden).ValueKind);
        var page = _child.Bench.Done("reviews", "show", "1", "--blind").Output;
        Assert.DoesNotContain("decided", page, StringComparison.Ordinal);
        Assert.Contains(DoubtfulChild.OtherNumber, page, StringComparison.Ordinal);
        Assert.Contains("differs", page, StringComparison.Ordinal);
    }

    private static string? Reason(JsonElement shown) =>
        shown.GetProperty("doubts").EnumerateArray().Single().GetProperty("reason").GetString();
}
