using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Outputs;

/// <summary>
/// The tables that <c>pbr run --out</c> writes (07-cli.md). Other tools read them: columns are only ever added.
/// </summary>
public static class RunFiles
{
    /// <summary>families.csv: every evaluated family.</summary>
    public static void Families(string folder, DateOnly asAt, IReadOnlyList<FamilyRow> families) => CsvFile.Write(
        Path.Combine(folder, "families.csv"),
        ["family_ref", "programme", "as_at", "eligible", "needs", "attached_on", "members"],
        families.Select(f => (IReadOnlyList<string>)
        [
            f.FamilyRef, f.Programme, IsoDate.Write(asAt), f.Eligible, string.Join(';', f.Needs),
            IsoDate.Write(f.AttachedOn), Number(f.Members.Count),
        ]));

    /// <summary>measures.csv: every measure of every attached family.</summary>
    public static void Measures(string folder, IEnumerable<MeasureRow> measures) => CsvFile.Write(
        Path.Combine(folder, "measures.csv"),
        [
            "family_ref", "person_id", "measure", "state", "reason", "from", "to", "numerator", "denominator",
        ],
        measures.Select(m => (IReadOnlyList<string>)
        [
            m.FamilyRef, m.Measure.PersonId, m.Measure.Name, m.Measure.State.ToString(), m.Measure.Reason,
            IsoDate.Write(m.Measure.Window?.From), IsoDate.Write(m.Measure.Window?.To),
            Number(m.Measure.Numerator), Number(m.Measure.Denominator),
        ]));

    /// <summary>results.csv: one row per family and result of its programme.</summary>
    public static void Results(string folder, IReadOnlyList<ResultRow> results) => CsvFile.Write(
        Path.Combine(folder, "results.csv"),
        ["family_ref", "programme", "result", "state", "reason_codes", "amount_pence", "rule_id"],
        results.Select(r => (IReadOnlyList<string>)
        [
            r.Outcome.FamilyRef, r.Programme, r.Outcome.Result, r.Outcome.State.Code(),
            string.Join(';', r.Outcome.Reasons), Number(r.Outcome.AmountPence), r.Outcome.RuleId,
        ]));

    /// <summary>persons.csv: which person every source person is.</summary>
    public static void Persons(string folder, IReadOnlyDictionary<(Feed Feed, string Ref), string> persons) =>
        CsvFile.Write(
            Path.Combine(folder, "persons.csv"),
            ["feed", "ref", "person_id"],
            persons
                .OrderBy(p => p.Key.Feed.Code(), StringComparer.Ordinal)
                .ThenBy(p => p.Key.Ref, StringComparer.Ordinal)
                .Select(p => (IReadOnlyList<string>)[p.Key.Feed.Code(), p.Key.Ref, p.Value]));

    /// <summary>rejects.csv: every issue with a row, a file or a delivery.</summary>
    public static void Rejects(string folder, IEnumerable<RowIssue> issues) => CsvFile.Write(
        Path.Combine(folder, "rejects.csv"),
        ["file", "line", "column", "code", "severity", "message", "value"],
        issues.Select(i => (IReadOnlyList<string>)
        [
            i.File, Number(i.Line), i.Column, i.Code, SeverityCode(i.Severity), i.Message, i.Value,
        ]));

    private static string SeverityCode(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Warning => "warning",
        IssueSeverity.Error => "error",
        _ => "fatal",
    };

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
