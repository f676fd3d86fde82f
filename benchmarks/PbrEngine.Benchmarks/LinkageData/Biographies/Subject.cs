namespace PbrEngine.Benchmarks.LinkageData.Biographies;

/// <summary>Somebody that biographers wrote of. Empty where there is nothing.</summary>
internal sealed record Subject
{
    internal required string Entity { get; init; }

    internal required char Sex { get; init; }

    internal required DateOnly BornOn { get; init; }

    internal required string Forename { get; init; }

    internal required string MiddleName { get; init; }

    internal required string Surname { get; init; }

    internal required string MaidenName { get; init; }

    /// <summary>With the seat, as in "Earl of Overhaven".</summary>
    internal required string Rank { get; init; }

    /// <summary>The seat alone; the surname that the person signs with.</summary>
    internal required string Seat { get; init; }

    internal required string BirthPlace { get; init; }

    internal required string Postcode { get; init; }

    internal required string Occupation { get; init; }
}
