using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>One line for each cell in which the engine and the reference differ, with the family it is about.</summary>
public sealed class Differences(ReferenceOutcome reference, EngineRun engine)
{
    public IReadOnlyList<(string FamilyRef, string Text)> All() =>
        [.. OfFamilies(), .. OfResults(), .. OfMeasures()];

    private IEnumerable<(string FamilyRef, string Text)> OfFamilies() => Compare(
        "families",
        reference.Families.ToDictionary(
            f => (f.FamilyRef, "row"),
            f => $"{f.Programme} {f.Eligible} {RowBook.Day(f.AttachedOn)} {Sorted(f.Needs)}"),
        engine.Rows("families.csv").ToDictionary(
            r => (r["family_ref"], "row"),
            r => $"{r["programme"]} {r["eligible"]} {r["attached_on"]} {Sorted(r["needs"].Split(';'))}"));

    // The contract doesn't give the needs an order.
    private static string Sorted(IEnumerable<string> needs) =>
        string.Join(';', needs.Where(n => n != "").Order(StringComparer.Ordinal));

    private IEnumerable<(string FamilyRef, string Text)> OfResults() => Compare(
        "results",
        reference.Results.ToDictionary(
            r => (r.FamilyRef, r.Result), r => FormattableString.Invariant($"{r.State} {r.AmountPence}")),
        engine.Rows("results.csv").ToDictionary(
            r => (r["family_ref"], r["result"]), r => $"{r["state"]} {r["amount_pence"]}"));

    private IEnumerable<(string FamilyRef, string Text)> OfMeasures()
    {
        var ours = reference.Measures.ToDictionary(m => (m.FamilyRef, Name(m.Measure, m.MemberRef)), m => m);
        var members = engine.Members();
        var theirs = engine.Rows("measures.csv")
            .ToDictionary(r => (r["family_ref"], Name(r["measure"], MemberOf(members, r, ours.Keys))), r => r);
        return Compare(
            "measures",
            // R36 doesn't say whether a problem without need rows has a row: none and NotApplicable are the same.
            ours.Where(m => theirs.ContainsKey(m.Key) || !MayBeLeftOut(m.Value))
                .ToDictionary(m => m.Key, m => Text(m.Value)),
            theirs.Where(r => ours.ContainsKey(r.Key) || !IsChildOfStale(r.Key, ours)).ToDictionary(
                r => r.Key, r => Text(r.Value, ours.GetValueOrDefault(r.Key))));
    }

    private static IEnumerable<(string FamilyRef, string Text)> Compare(
        string file, Dictionary<(string, string), string> ours, Dictionary<(string, string), string> theirs) =>
        from key in ours.Keys.Union(theirs.Keys).Order()
        let expected = ours.GetValueOrDefault(key, "no row")
        let actual = theirs.GetValueOrDefault(key, "no row")
        where expected != actual
        select (key.Item1, $"{file} {key.Item1} {key.Item2}: reference {expected}, engine {actual}");

    private static string Name(string measure, string memberRef) =>
        memberRef == "" ? measure : $"{measure} of {memberRef}";

    // A person id may stand for several members; the one that the reference names is meant.
    private static string MemberOf(
        ILookup<string, string> members, LandingRow row, IReadOnlyCollection<(string, string)> ours)
    {
        if (!row.Has("person_id"))
        {
            return "";
        }

        var all = members[row["person_id"]].Order(StringComparer.Ordinal).ToList();
        return all.Find(m => ours.Contains((row["family_ref"], Name(row["measure"], m))))
            ?? all.FirstOrDefault($"person {row["person_id"]}");
    }

    private static bool MayBeLeftOut(MeasureRow row) =>
        row.Measure.StartsWith("need_closed.", StringComparison.Ordinal) && row.State == "NotApplicable";

    // A stale measure has no window (R36), so the contract doesn't say which children have a row.
    private static bool IsChildOfStale(
        (string Family, string Name) key, Dictionary<(string, string), MeasureRow> ours) =>
        key.Name.StartsWith("absence of", StringComparison.Ordinal)
        && ours.TryGetValue((key.Family, MeasureNames.Absence), out var family)
        && family.From is null;

    private static string Text(MeasureRow row) => string.Join(
        ' ',
        row.State,
        HasWindow(row) ? $"{RowBook.Day(row.From)}..{RowBook.Day(row.To)}" : "",
        HasNumbers(row) ? FormattableString.Invariant($"{row.Numerator}/{row.Denominator}") : "").TrimEnd();

    // Only what the contract fixes is compared, so the reference's row decides which cells are read.
    private static string Text(LandingRow row, MeasureRow? reference) => string.Join(
        ' ',
        row["state"],
        reference is null || HasWindow(reference) ? $"{row["from"]}..{row["to"]}" : "",
        reference is null || HasNumbers(reference) ? $"{row["numerator"]}/{row["denominator"]}" : "").TrimEnd();

    private static bool HasWindow(MeasureRow row) =>
        row.Measure != MeasureNames.ContinuousEmployment
        && !row.Measure.StartsWith("need_closed.", StringComparison.Ordinal);

    private static bool HasNumbers(MeasureRow row) => row.Numerator is not null && row.State is ("Met" or "NotMet");
}
