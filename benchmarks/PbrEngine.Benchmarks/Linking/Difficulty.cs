using PbrEngine.Linkage;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>What makes two records of one person hard to find; a pair may have several.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Holds">Whether a pair has it.</param>
internal sealed record Difficulty(string Name, Func<LinkRecord, LinkRecord, bool> Holds)
{
    internal static readonly IReadOnlyList<Difficulty> All =
    [
        new("all pairs of one person", static (_, _) => true),
        new("other postcode (moved)", static (a, b) =>
            Differ(StandardPostcode.Parse(a.Postcode), StandardPostcode.Parse(b.Postcode))),
        new("postcode missing on a side", static (a, b) =>
            StandardPostcode.Parse(a.Postcode) is null || StandardPostcode.Parse(b.Postcode) is null),
        new("other surname (married, mistyped)", static (a, b) =>
            Differ(StandardName.Surname(a.Surname), StandardName.Surname(b.Surname))),
        new("other first forename (short form, mistyped)", static (a, b) =>
            Differ(StandardName.FirstForename(a.Forenames), StandardName.FirstForename(b.Forenames))),
        new("other or no date of birth", static (a, b) => a.DateOfBirth is null || a.DateOfBirth != b.DateOfBirth),
        new("default date (1 January) on one side", static (a, b) => IsDefault(a) != IsDefault(b)),
        new("no identifier in common", static (a, b) => !a.Identifiers.Intersect(b.Identifiers).Any()),
        new("wrong identifier: two of one kind", static (a, b) => a.Identifiers.Any(one =>
            b.Identifiers.Any(other => one.Kind == other.Kind && one.Value != other.Value))),
    ];

    /// <summary>The same of two persons, for whoever was taken for another.</summary>
    internal static readonly IReadOnlyList<Difficulty> OfTwoPersons =
    [
        new("twins: surname and date of birth", static (a, b) => a.DateOfBirth is { } born && born == b.DateOfBirth
            && StandardName.Surname(a.Surname) == StandardName.Surname(b.Surname)),
        new("one name, years apart (Jr/Sr)", static (a, b) => SameName(a, b) && a.DateOfBirth != b.DateOfBirth),
        new("one address", static (a, b) => a.Uprn is { Length: > 0 } uprn && uprn == b.Uprn),
    ];

    private static bool SameName(LinkRecord a, LinkRecord b) =>
        StandardName.Surname(a.Surname) is { } surname && surname == StandardName.Surname(b.Surname)
        && StandardName.FirstForename(a.Forenames) == StandardName.FirstForename(b.Forenames);

    private static bool IsDefault(LinkRecord record) => record.DateOfBirth is { Month: 1, Day: 1 };

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;
}
