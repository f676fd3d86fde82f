using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Tests.Composition;

/// <summary>Skills has a fault here; the others are as they are shipped.</summary>
public sealed class CarriedRuleSetsTests : IDisposable
{
    private const string Gone = "results";

    private readonly CommandBench _bench = new() { RuleSets = new([.. Programmes.Sources.Select(WithFault)]) };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Rehearsed_OfAnotherProgramme_LeavesTheFaultyOneOutAndTellsWhy()
    {
        var rules = _bench.RuleSets.Rehearsed("expanded");
        Assert.Equal(
            Programmes.All.Select(r => r.Name).Where(name => name != "skills/v2013-04"),
            rules.RuleSets.Select(r => r.Name));
        Assert.All(rules.LeftOut, f => Assert.StartsWith("rules/skills/v2013-04/", f.File, StringComparison.Ordinal));
        Assert.NotEmpty(rules.LeftOut);
        Assert.DoesNotContain(rules.Feeds.Feeds, f => f.Origin.Contains("skills", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("skills")]
    public void Rehearsed_WithTheFaultyOne_IsRefused(string? programme) =>
        Assert.Throws<RuleSetException>(() => _bench.RuleSets.Rehearsed(programme));

    /// <summary>A version that doesn't say whose it is might be the one that is asked for.</summary>
    [Fact]
    public void Rehearsed_ManifestThatNamesNoProgramme_IsRefusedToAll()
    {
        var nameless = Programmes.Sources
            .Select(s => s.Programme == "skills" ? Without(s, RuleSetSource.ManifestName, "programme: skills") : s);
        Assert.Throws<RuleSetException>(() => new CarriedRuleSets([.. nameless]).Rehearsed("expanded"));
    }

    [Fact]
    public void Run_OfASoundProgramme_IsANightWithAWarning()
    {
        var answer = _bench.Done([.. Night(), "--programme", "expanded", "--out", _bench.At("out")]);
        Assert.Contains("warning RUL-", answer.Error, StringComparison.Ordinal);
        Assert.True(File.ReadLines(Path.Combine(_bench.At("out"), "families.csv")).Count() > 1);
    }

    [Fact]
    public void Run_OfAllProgrammesOrTheFaultyOne_IsRefusedAndPublishesNothing()
    {
        var night = Night();
        Assert.Equal(ExitCode.Refused, _bench.Run(night).Code);
        Assert.Equal(ExitCode.Refused, _bench.Run([.. night, "--programme", "skills"]).Code);
        Assert.Contains("RUN-005", _bench.Run("funnel").Error, StringComparison.Ordinal);
    }

    private string[] Night() =>
        ["run", "--landing", InventedCouncil.Make(_bench, families: 4), "--as-at", InventedCouncil.FirstNight];

    private static RuleSetSource WithFault(RuleSetSource source) => source.Programme == "skills"
        ? Without(source, "parameters/payment.yaml", $"id: {Gone}\n")
        : source;

    private static RuleSetSource Without(RuleSetSource source, string below, string text)
    {
        Assert.Contains(text, source.Find(below)!.Text, StringComparison.Ordinal);
        return source with
        {
            Files =
            [
                .. source.Files.Select(f => f.Below == below
                    ? f with { Text = f.Text.Replace(text, "", StringComparison.Ordinal) }
                    : f),
            ],
        };
    }
}
