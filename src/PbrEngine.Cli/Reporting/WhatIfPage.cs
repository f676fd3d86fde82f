using System.Globalization;
using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Printing;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Cli.Reporting;

/// <summary>A what-if for people and for machines.</summary>
internal sealed class WhatIfPage(WhatIfReport report)
{
    private const int ShownMax = 20;

    /// <summary>The whole report.</summary>
    internal object ForMachines() => new
    {
        report.AsAt,
        report.IsAsPublished,
        report.Programmes,
        report.Unchanged,
        Variants = report.Variants.Select(c => new
        {
            c.Variant.Name,
            Changes = c.Variant.Changes.Select(change => change.Text),
            c.Totals,
            c.Gained,
            c.Lost,
            PenceDifference = Difference(c),
            Differences = c.Differences.Select(ForMachines),
        }),
        NotAsPublished = report.NotAsPublished.Select(ForMachines),
        report.FamiliesNotAsPublished,
    };

    /// <summary>The table of variants, then what differs in each.</summary>
    internal void Print(Page page)
    {
        foreach (var programme in report.Programmes)
            page.Line($"{programme.RuleSet}: {Number(programme.Families)} families.{RulesNote(programme)}");
        if (!report.IsAsPublished)
        {
            PrintNotAsPublished(page);
            return;
        }
        page.Line($"As at {IsoDate.Write(report.AsAt)}, nothing written:");
        page.Table(
            ["Variant", "Changes", "Eligible", "Payable", "Amount", "Gained", "Lost", "Difference"],
            [
                ["unchanged", "", .. Cells(report.Unchanged), "", "", ""],
                .. report.Variants.Select(c => (string[])
                [
                    c.Variant.Name,
                    string.Join(' ', c.Variant.Changes.Select(change => change.Text)),
                    .. Cells(c.Totals),
                    Number(c.Gained),
                    Number(c.Lost),
                    Signed(Difference(c)),
                ]),
            ]);
        foreach (var one in report.Variants)
            PrintDifferences(page, one);
    }

    private static void PrintDifferences(Page page, VariantReport report)
    {
        page.Line($"{report.Variant.Name}: {Number(report.Differences.Count)} results differ.");
        if (report.Differences.Count == 0)
            return;
        page.Table(
            ["Family", "Result", "", "Before", "Rule", "After", "Rule"],
            [.. report.Differences.Take(ShownMax).Select(Row)]);
        if (report.Differences.Count > ShownMax)
            page.Line($"The first {ShownMax}; --out FILE or --json has them all.");
    }

    private void PrintNotAsPublished(Page page)
    {
        page.Line(
            "An evaluation without any change doesn't give what the run published, so nothing is compared. Rows were "
            + "edited, deliveries accepted after the run, or the program computes otherwise than the one that made "
            + "the run: run the night again with --again, and ask then.");
        page.Table(
            ["Family", "Result", "", "Published", "Rule", "Now", "Rule"],
            [.. report.NotAsPublished.Take(ShownMax).Select(Row)],
            "No result differs.");
        page.Table(
            ["Family gone, or eligible otherwise"],
            [.. report.FamiliesNotAsPublished.Take(ShownMax).Select(f => (string[])[f])],
            "No family is gone or eligible otherwise.");
    }

    private static string[] Row(ResultDifference difference) =>
    [
        difference.FamilyRef,
        difference.Result,
        WhatIfFile.Code(difference.Change),
        State(difference.Before),
        difference.Before.RuleId,
        State(difference.After),
        difference.After.RuleId,
    ];

    private static object ForMachines(ResultDifference difference) => new
    {
        difference.Programme,
        difference.FamilyRef,
        difference.Result,
        Change = WhatIfFile.Code(difference.Change),
        Before = ForMachines(difference.Before),
        After = ForMachines(difference.After),
    };

    private static object ForMachines(Outcome outcome) => new
    {
        State = outcome.State.Code(),
        outcome.AmountPence,
        outcome.RuleId,
        ReasonCodes = outcome.Reasons,
    };

    private static string State(Outcome outcome) => outcome.State == ResultState.Payable
        ? $"{outcome.State.Code()} {ClaimCommand.Pounds(outcome.AmountPence)}"
        : outcome.State.Code();

    private static string RulesNote(ProgrammeAsked programme) => programme.HasTheRunsRules
        ? ""
        : " Its rules or parameters are not those that the run used: both sides are made with the installed ones, "
            + "and the published results are neither.";

    private static string[] Cells(WhatIfTotals totals) =>
        [Number(totals.FamiliesEligible), Number(totals.PayableResults), ClaimCommand.Pounds(totals.Pence)];

    private long Difference(VariantReport one) => one.Totals.Pence - report.Unchanged.Pence;

    private static string Signed(long pence) =>
        (pence < 0 ? "-" : "+") + ClaimCommand.Pounds(Math.Abs(pence));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
