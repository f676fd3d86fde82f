using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Domain.Tracing;

namespace PbrEngine.Domain.Measures;

/// <summary>One measure of one subject: a family, or a person in it.</summary>
public sealed record Measure : ICited
{
    /// <summary>Measure name of 07-cli.md, such as <c>absence</c> or <c>need_closed.crime</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The family.</summary>
    public required string FamilyRef { get; init; }

    /// <summary>The person; empty for the family's own row.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>What it says.</summary>
    public required MeasureState State { get; init; }

    /// <summary>Why, as a code with words; for NotApplicable and Unknown it is never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The days it was computed over; null when the feed is stale or the measure has none (R36).</summary>
    public DateSpan? Window { get; init; }

    /// <summary>Absent sessions, or the count after.</summary>
    public long? Numerator { get; init; }

    /// <summary>Possible sessions, or the count before.</summary>
    public long? Denominator { get; init; }

    /// <summary>The facts that made it, in order of file and line.</summary>
    public IReadOnlyList<FactRef> Evidence { get; init; } = [];

    /// <summary>Things that an audit can count, such as a rate over some terms only (R43).</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What its sentence needs beside the numbers: whose, how many, since when (docs/explaining.md).</summary>
    public IReadOnlyList<MeasureDetail> Details { get; init; } = [];

    /// <summary>Whether both say the same in every respect, lists item by item.</summary>
    public bool IsSameAs(Measure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Evidence = other.Evidence, Warnings = other.Warnings, Details = other.Details } == other
            && Evidence.SequenceEqual(other.Evidence)
            && Warnings.SequenceEqual(other.Warnings, StringComparer.Ordinal)
            && Details.SequenceEqual(other.Details);
    }

    /// <inheritdoc/>
    public Citation Cite() => new(
        PersonId.Length == 0 ? $"measure:{Name}" : $"measure:{Name}:{PersonId}", $"state={State};reason={Reason}");

    /// <summary>Whether it is about the closing of needs.</summary>
    public bool IsNeedClosed => Name.StartsWith(MeasureNames.NeedClosedPrefix, StringComparison.Ordinal);

    /// <summary>The code of the need that it is about; empty when it is about something else.</summary>
    public string NeedCode => IsNeedClosed ? Name[(MeasureNames.NeedClosedPrefix.Length + 1)..] : "";

    /// <summary>Whether it is Met over a window whose last day is not after the day (R33).</summary>
    public bool IsMetBy(DateOnly? day) => State == MeasureState.Met && Window is { } window && window.To <= day;
}
