using System.Text.Json;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;

namespace PbrEngine.Cli.Tests.Reporting;

[Collection(DemoReaders.Name)]
public sealed class NearMissesTests(DemoCouncil demo)
{
    [Fact]
    public void Of_Demo_AreThoseWithOneReasonAndNoOtherRoute()
    {
        var results = demo.Lines("results.csv").Skip(1).Select(l => l.Split(','))
            .Where(r => r[2] != "attachment")
            .ToList();
        var paid = results.Where(r => r[3] == "PAYABLE").Select(r => r[0]).ToHashSet();
        var progress = results.Where(r => r[2] == "sustained_progress" && !paid.Contains(r[0]))
            .Where(r => !r[4].Contains(';', StringComparison.Ordinal) && r[4] != "NOT_ATTACHED")
            .Select(r => r[0]);
        Assert.Equal(
            progress.Order(StringComparer.Ordinal),
            Misses().Where(m => Text(m, "result") == "sustained_progress").Select(m => Text(m, "family_ref"))
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Misses(), m => paid.Contains(Text(m, "family_ref")));
    }

    [Fact]
    public void Of_Demo_NameEmploymentOnlyWhereAnAdultHasABenefit()
    {
        var stores = Stores.Of(new PbrDatabase(Path.Combine(demo.Folder, "pbr.db")));
        var withBenefit = stores.Outcomes.Measures(stores.Runs.Published()!.Id)
            .Where(m => m.Measure.Name == "continuous_employment" && m.Measure.Evidence.Count > 0)
            .Select(m => m.FamilyRef)
            .ToHashSet();
        var missed = Misses().Where(m => Text(m, "reason") == "EMPLOYMENT_NOT_MET")
            .Select(m => Text(m, "family_ref"))
            .ToList();
        Assert.NotEmpty(missed);
        Assert.All(missed, family => Assert.Contains(family, withBenefit));
        Assert.Contains(demo.Lines("results.csv"), l => l.Contains(",EMPLOYMENT_NOT_MET,", StringComparison.Ordinal)
            && !withBenefit.Contains(l.Split(',')[0]));
    }

    [Fact]
    public void Of_Demo_SayWhatIsMissingInWordsAndWhichMeasure()
    {
        Assert.NotEmpty(Misses());
        Assert.All(Misses(), m => Assert.NotEqual(Text(m, "reason"), Text(m, "missing")));
        Assert.All(
            Misses().Where(m => Text(m, "reason").StartsWith("PROBLEM_", StringComparison.Ordinal)),
            m => Assert.NotEmpty(Text(m, "detail")));
        Assert.Contains("Which measure", demo.Run("near-misses").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Demo_PutWhatWaitsForDataFirst()
    {
        var states = Misses().Select(m => Text(m, "state")).ToList();
        Assert.Equal(states.Order(StringComparer.Ordinal), states);
    }

    private List<JsonElement> Misses() =>
        [.. demo.Run("near-misses", "--json").Json().GetProperty("near_misses").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
