using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>A person as they are.</summary>
internal sealed record Resident
{
    internal required char Sex { get; init; }

    internal required DateOnly BornOn { get; init; }

    internal required string Forename { get; init; }

    /// <summary>Empty where there is none.</summary>
    internal required string MiddleNames { get; init; }

    internal required string Surname { get; init; }

    /// <summary>The surname before a marriage, for those who took another.</summary>
    internal string? FormerSurname { get; init; }

    /// <summary>Where the household's names come from.</summary>
    internal required Origin Origin { get; init; }

    internal required bool IsChild { get; init; }

    internal required Address Home { get; init; }
}
