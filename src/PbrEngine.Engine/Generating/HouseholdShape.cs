namespace PbrEngine.Engine.Generating;

internal enum HouseholdKind
{
    Couple,
    LoneParent,
    ParentsApart,
    SharedCare,
    ThreeGenerations,
    AdultsOnly,
}

/// <summary>How a household is made up, before it has names.</summary>
internal sealed record HouseholdShape(HouseholdKind Kind, int Children)
{
    private static readonly (HouseholdKind Value, double Weight)[] FamilyKinds =
    [
        (HouseholdKind.LoneParent, 34),
        (HouseholdKind.ParentsApart, 20),
        (HouseholdKind.Couple, 29),
        (HouseholdKind.SharedCare, 8),
        (HouseholdKind.ThreeGenerations, 6),
        (HouseholdKind.AdultsOnly, 3),
    ];

    private static readonly (HouseholdKind Value, double Weight)[] NeighbourKinds =
    [
        (HouseholdKind.AdultsOnly, 40),
        (HouseholdKind.Couple, 38),
        (HouseholdKind.LoneParent, 13),
        (HouseholdKind.ParentsApart, 2),
        (HouseholdKind.SharedCare, 4),
        (HouseholdKind.ThreeGenerations, 3),
    ];

    private static readonly (int Value, double Weight)[] FamilyChildren = [(1, 25), (2, 33), (3, 24), (4, 12), (5, 6)];

    private static readonly (int Value, double Weight)[] NeighbourChildren = [(1, 44), (2, 42), (3, 14)];

    public bool HasSecondParent =>
        Kind is HouseholdKind.Couple or HouseholdKind.ParentsApart or HouseholdKind.SharedCare;

    public bool LivesApart => Kind is HouseholdKind.ParentsApart or HouseholdKind.SharedCare;

    public static HouseholdShape Of(bool isFamily, Dice dice)
    {
        var kind = dice.Weighted(isFamily ? FamilyKinds : NeighbourKinds);
        var children = dice.Weighted(isFamily ? FamilyChildren : NeighbourChildren);
        return new HouseholdShape(kind, kind == HouseholdKind.AdultsOnly ? 0 : children);
    }
}
