using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets.Extracts;

public sealed class ExtractReaderTests
{
    [Fact]
    public void Read_WholeDescription_IsTheFeed()
    {
        var feed = TrialExtract.Read(TrialExtract.Whole, out var faults);

        Assert.Empty(faults);
        Assert.Equal(("allotments", 40), (feed!.Feed.Code(), feed.ShrinkPercentMax));
        Assert.Equal("rules/trial/v2099-01", feed.Origin);
        Assert.Equal(["holders.csv", "lettings.csv", "harvests.csv"], feed.Files.Select(f => f.Name));
        Assert.All(feed.Files, f => Assert.Equal((feed.Feed, ""), (f.Feed, f.Table)));
    }

    [Theory]
    [InlineData("feed: allotments", "feed: Allotments", RuleSetCodes.FieldWrong)]
    [InlineData("feed: allotments", "fed: allotments", RuleSetCodes.FieldMissing)]
    [InlineData("shrink_percent_max: 40", "shrink_percent_max: 101", RuleSetCodes.FieldWrong)]
    [InlineData("shrink_percent_max: 40", "shrink_max: 40", RuleSetCodes.FieldUnknown)]
    [InlineData("files:", "file:", RuleSetCodes.FieldWrong)]
    public void Read_Misprint_IsRefusedWithItsPlace(string text, string instead, string code)
    {
        Assert.Null(TrialExtract.Read(TrialExtract.Changed(text, instead), out var faults));
        Assert.Contains(faults, f => f.Code == code && f.Line > 0 && f.File == TrialExtract.Path);
    }

    [Fact]
    public void Read_NoYaml_IsRefused()
    {
        Assert.Null(TrialExtract.Read("feed: [", out var faults));
        Assert.Equal(RuleSetCodes.Unreadable, Assert.Single(faults).Code);
    }

    /// <summary>A feed without a limit of its own goes by the council's.</summary>
    [Fact]
    public void Read_NoShrinkLimit_IsLeftToTheCouncil() => Assert.Null(
        TrialExtract.Read(TrialExtract.Changed("shrink_percent_max: 40\n", ""), out _)!.ShrinkPercentMax);
}
