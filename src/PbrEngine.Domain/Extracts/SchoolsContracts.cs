using static PbrEngine.Domain.Extracts.ContractColumns;

namespace PbrEngine.Domain.Extracts;

/// <summary>Pupils, placements, attendance and exclusions.</summary>
internal static class SchoolsContracts
{
    private static readonly ParentReference Pupil = new("pupils.csv", ["pupil_ref"], false, true);

    internal static IReadOnlyList<FileContract> Files { get; } = [Pupils(), Placements(), Attendance(), Exclusions()];

    private static FileContract Pupils() => new()
    {
        Feed = Feed.Schools,
        Name = "pupils.csv",
        Table = "SchoolsPupil",
        Columns = [Text("pupil_ref").Required(), Of("upn", ColumnKind.Upn), .. Person],
        Key = ["pupil_ref"],
        Dating = Dating.Undated,
        PersonRef = "pupil_ref",
    };

    private static FileContract Placements() => new()
    {
        Feed = Feed.Schools,
        Name = "placements.csv",
        Table = "SchoolsPlacement",
        Columns =
        [
            Text("pupil_ref").Required(), Code("kind", "SCHOOL", "PRU", "AP", "EHE", "CME").Required(), Text("school"),
            Flag("because_of_exclusion"), Day("from").Required(), End("to"),
        ],
        Key = ["pupil_ref", "kind", "school", "from"],
        Dating = Dating.Spell,
        DayColumns = ["from", "to"],
        Parents = [Pupil],
    };

    private static FileContract Attendance() => new()
    {
        Feed = Feed.Schools,
        Name = "attendance.csv",
        Table = "SchoolsAttendance",
        Columns =
        [
            Text("pupil_ref").Required(), Text("school"), Of("academic_year", ColumnKind.AcademicYear).Required(),
            Code("term", "AU", "SP", "SU").Required(), Count("possible").Required(), Count("authorised").Required(),
            Count("unauthorised").Required(), Count("unresolved"), Code("basis", "LIVE", "CENSUS"),
        ],
        Key = ["pupil_ref", "school", "academic_year", "term"],
        Dating = Dating.Term,
        DayColumns = ["academic_year", "term"],
        Parents = [Pupil],
    };

    private static FileContract Exclusions() => new()
    {
        Feed = Feed.Schools,
        Name = "exclusions.csv",
        Table = "SchoolsExclusion",
        Columns =
        [
            Text("pupil_ref").Required(), Text("school"), Code("type", "SUSP", "PERM").Required(),
            Day("started_on").Required(), Count("sessions"), Text("reason"), Flag("withdrawn"),
        ],
        Key = ["pupil_ref", "school", "type", "started_on"],
        Dating = Dating.Event,
        DayColumns = ["started_on"],
        Parents = [Pupil],
    };
}
