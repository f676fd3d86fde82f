using System.Globalization;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Outputs;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Cli.Reporting;

/// <summary>The differences of a what-if as CSV; columns are only ever added.</summary>
internal static class WhatIfFile
{
    private static readonly string[] Header =
    [
        "variant", "programme", "family_ref", "result", "change", "state_before", "pence_before", "rule_before",
        "reasons_before", "state_after", "pence_after", "rule_after", "reasons_after",
    ];

    /// <summary>Writes one row a variant, family and result that differs.</summary>
    internal static void Write(string path, WhatIfReport report) => CsvFile.Write(
        path,
        Header,
        report.Variants.SelectMany(c => c.Differences.Select(d => (IReadOnlyList<string>)
        [
            c.Variant.Name, d.Programme, d.FamilyRef, d.Result, Code(d.Change), .. Cells(d.Before), .. Cells(d.After),
        ])));

    /// <summary>gained, lost or changed.</summary>
    internal static string Code(ResultChange change) => change switch
    {
        ResultChange.Gained => "gained",
        ResultChange.Lost => "lost",
        _ => "changed",
    };

    private static string[] Cells(Outcome outcome) =>
    [
        outcome.State.Code(),
        outcome.AmountPence.ToString(CultureInfo.InvariantCulture),
        outcome.RuleId,
        string.Join(';', outcome.Reasons),
    ];
}
