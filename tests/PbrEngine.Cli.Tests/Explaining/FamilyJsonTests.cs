using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Explaining;

[Collection(DemoReaders.Name)]
public sealed class FamilyJsonTests(DemoCouncil demo)
{
    // Other programs read these names: they are only ever added to (docs/explaining.md).
    [Theory]
    [InlineData(
        "",
        "as_at attached_on attempt attempt_id eligible family_ref feeds is_published_view measures problems programme "
        + "results rule_set rule_set_hash rules thresholds_known trace_kept")]
    [InlineData("results", "amount_pence answer because reasons result rule_id state words")]
    [InlineData(
        "measures",
        "denominator details facts from name numerator person_id reason sentences state to warnings words")]
    [InlineData("problems", "code facts on reason shown_by state")]
    [InlineData("rules", "description firings first_failure outcome rule_id words")]
    [InlineData("feeds", "covered evidence_on feed")]
    public void Make_Fields_HaveTheNamesOfTheDocumentation(string part, string names)
    {
        var family = demo.Lines("results.csv").Select(l => l.Split(',')).First(r => r[3] == "PAYABLE")[0];
        var json = demo.Run("explain", family, "--json").Json();
        var element = part.Length == 0 ? json : json.GetProperty(part)[0];
        Assert.Equal(
            names.Split(' '), element.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        var page = File.ReadAllText(Documentation());
        Assert.All(names.Split(' '), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private static string Documentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PbrEngine.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests stand outside the repository.");
        return Path.Combine(folder.FullName, "docs", "explaining.md");
    }
}
