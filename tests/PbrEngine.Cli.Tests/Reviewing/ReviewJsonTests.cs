using System.Text.Json;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Reviewing;
using PbrEngine.TestKit.Reviewing;

namespace PbrEngine.Cli.Tests.Reviewing;

public sealed class ReviewJsonTests
{
    [Fact]
    public void Of_UndecidedPair_HasNoVerdictAndTheReasonInWords()
    {
        var json = Json(ReviewJson.Of(
            new(SampleReview.Pair(12, "early_help/M1", "schools/S1"), new([], [], [], []))));

        Assert.Equal("open", json.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("verdict").ValueKind);
        Assert.Equal("GUARD_TWINS", json.GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.Contains(
            "twins", json.GetProperty("reasons")[0].GetProperty("words").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, 2)]
    public void Look_Supersedes_IsNullForNone(int supersedes, int? shown)
    {
        var look = Json(ReviewJson.Look(
            SampleReview.Look(3, "a", PairDecision.Same, supersedes: supersedes))).GetProperty("supersedes");

        Assert.Equal(shown, look.ValueKind == JsonValueKind.Null ? null : look.GetInt32());
    }

    private static JsonElement Json(object value) => JsonSerializer.Deserialize<JsonElement>(JsonText.Of(value));
}
