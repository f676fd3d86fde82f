namespace PbrEngine.Linkage.Normalising;

/// <summary>A record in comparable form. Texts are numbers of the table's pool; <see cref="TextPool.None"/> where the
/// record states nothing.</summary>
internal readonly record struct StandardRecord
{
    public required int Forenames { get; init; }

    public required int FirstForename { get; init; }

    public required int Surname { get; init; }

    /// <summary>Day number of the date of birth, or <see cref="TextPool.None"/>.</summary>
    public required int BornOn { get; init; }

    /// <summary>F, M, or U for all else.</summary>
    public required char Sex { get; init; }

    public required int Postcode { get; init; }

    public required int Uprn { get; init; }

    /// <summary>What the guards look at beside identifiers and sex.</summary>
    public (int FirstForename, int Surname, int BornOn) Profile => (FirstForename, Surname, BornOn);

    public bool HasNameAndBirth =>
        FirstForename != TextPool.None && Surname != TextPool.None && BornOn != TextPool.None;
}
