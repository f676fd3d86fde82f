using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Subjects;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.RuleSets.Releasing;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>One version of one programme's rules: compiled, hashed, with its parameters.</summary>
public sealed record RuleSet
{
    /// <summary>Programme code, such as <c>expanded</c>.</summary>
    public required string Programme { get; init; }

    /// <summary>Version name, such as <c>v2015-04</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Label { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What it says of itself; null for one that was put together without sources.</summary>
    public RuleSetManifest? Manifest { get; init; }

    /// <summary>Who released it, and when; null for a draft.</summary>
    public ReleaseRecord? Release { get; init; }

    /// <summary>The sources that it was read from; null for one that was put together without any.</summary>
    public RuleSetSource? Source { get; init; }

    /// <summary>SHA-256 over what it decides with (<see cref="RuleSetHash"/>).</summary>
    public required string Hash { get; init; }

    /// <summary>Its parameters.</summary>
    public required ParameterSet Parameters { get; init; }

    /// <summary>Its rules, compiled once; safe to use from any thread.</summary>
    public required IRuleProgram Program { get; init; }

    /// <summary>Its rules in order of id.</summary>
    public required IReadOnlyList<RuleSummary> Rules { get; init; }

    /// <summary>The feeds that it brings.</summary>
    public IReadOnlyList<FeedContract> Feeds { get; init; } = [];

    /// <summary>What its programme pays for, where that is not a family; null for families.</summary>
    public ISubjectSource? Subjects { get; init; }

    /// <summary>The words in which it is explained: the engine's, and its own.</summary>
    public WordBook Words { get; init; } = WordBook.BuiltIn;

    /// <summary>Programme and version, such as <c>expanded/v2015-04</c>.</summary>
    public string Name => $"{Programme}/{Version}";
}

/// <summary>One rule as <c>pbr rules list</c> shows it.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Description">What it decides.</param>
public sealed record RuleSummary(string Id, string Description);
