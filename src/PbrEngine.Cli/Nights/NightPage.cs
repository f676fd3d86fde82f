using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Nights;

/// <summary>Prints how a night ended.</summary>
internal static class NightPage
{
    /// <summary>The summary on the output, refusals and what was left out among the messages.</summary>
    internal static ExitCode Answer(Invocation invocation, NightReport report)
    {
        if (report.Refusal is { } refusal)
            invocation.Say($"{refusal.Code} {refusal.Message}");
        foreach (var delivery in report.LeftOut)
            invocation.Say(delivery.Sentence);
        return invocation.Answer(report, page => Print(page, report), report.Code);
    }

    private static void Print(Page page, NightReport report)
    {
        if (report.Deliveries.Count == 0 && report.Steps.Count == 0)
            return;
        var rows = new List<IReadOnlyList<string>> { Row("Run", IsoDate.Write(report.AsAt)) };
        if (report.Deliveries.Count > 0)
        {
            rows.Add(Row("Deliveries", Outcomes(report)));
            rows.Add(Row("Rows loaded", Number(report.Rows.Loaded)));
            rows.Add(Row("Rows rejected", Number(report.Rows.Rejected)));
        }
        AddIfKnown(rows, "Persons", report.Persons);
        if (report.OpenReviews is { } open)
            rows.Add(Row("Links to review", Number(open) + (open == 0 ? "" : ", see: pbr reviews list")));
        else
            AddIfKnown(rows, "Links to review", report.DoubtfulLinks);
        if (report.WaitingEvents is > 0 and var waiting)
            rows.Add(Row("Claims wait for", $"{Number(waiting)} merges and splits, see: pbr reviews events list"));
        AddIfKnown(rows, "Families", report.Families);
        AddIfKnown(rows, "Payable results", report.PayableResults);
        if (report.Out is { } folder)
            rows.Add(Row("Files", folder));
        page.Table(["What", "How much"], rows);
    }

    private static string Outcomes(NightReport report) => string.Join(", ", report.Deliveries
        .CountBy(d => d.Outcome)
        .OrderBy(c => c.Key, StringComparer.Ordinal)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key}")));

    private static void AddIfKnown(List<IReadOnlyList<string>> rows, string what, long? count)
    {
        if (count is { } known)
            rows.Add(Row(what, Number(known)));
    }

    private static string[] Row(string what, string value) => [what, value];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
