using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>Children known to social care, and their statuses.</summary>
internal static class SocialCareContracts
{
    internal static IReadOnlyList<FileContract> Files { get; } = [Children(), Statuses()];

    private static FileContract Children() => new()
    {
        Feed = Feed.SocialCare,
        Name = "children.csv",
        Table = "SocialCareChild",
        Columns =
        [
            Text("child_ref").Required(), Of("nhs_number", ColumnKind.NhsNumber), Of("upn", ColumnKind.Upn), .. Person,
        ],
        Key = ["child_ref"],
        Dating = Dating.Undated,
        PersonRef = "child_ref",
    };

    private static FileContract Statuses() => new()
    {
        Feed = Feed.SocialCare,
        Name = "statuses.csv",
        Table = "SocialCareStatus",
        Columns =
        [
            Text("child_ref").Required(), Code("status", "CIN", "CP", "LAC").Required(), Day("from").Required(),
            End("to"),
        ],
        Key = ["child_ref", "status", "from"],
        Dating = Dating.Spell,
        DayColumns = ["from", "to"],
        // A plan may be opened for a child who is not yet born, so a date of birth does not bound it.
        Parents = [new("children.csv", ["child_ref"], false, false)],
    };
}
