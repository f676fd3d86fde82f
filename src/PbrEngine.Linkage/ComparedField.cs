namespace PbrEngine.Linkage;

/// <summary>One step of a link's explanation: what two records state for one field, and how that was taken.</summary>
public sealed record ComparedField
{
    /// <summary>The field: <c>forenames</c>, <c>surname</c>, <c>date_of_birth</c>, <c>sex</c>, <c>postcode</c>,
    /// <c>uprn</c>, or <c>identifier:kind</c>. Where a model weighs, <c>middle_names</c> and <c>place</c> stand for
    /// themselves, and three steps rest on no field: <c>prior</c>, before anything is compared; <c>others</c>, what is
    /// taken because relatives and namesakes agree in the same way; and <c>household</c>, what is added or taken for
    /// the sake of those whom groups name beside the two, where they say anything.</summary>
    public required string Field { get; init; }

    /// <summary>The left record's standardised value; null where it states none. Dates are yyyy-MM-dd; several
    /// identifiers of one kind are sorted and separated by commas.</summary>
    public required string? Left { get; init; }

    /// <summary>The right record's standardised value, in the same form.</summary>
    public required string? Right { get; init; }

    /// <summary>How the values agree; see <see cref="AgreementLevel"/>.</summary>
    public required string Level { get; init; }

    /// <summary>What this field adds to the link's weight, in bits; null where the method weighs the link as a
    /// whole.</summary>
    public double? Weight { get; init; }
}
