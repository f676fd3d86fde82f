using System.Globalization;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Nights;

/// <summary>A delivery that a night went on without, with the reason and what to do.</summary>
/// <param name="Folder">Its folder under the landing folder.</param>
/// <param name="Outcome">held, refused or left aside.</param>
/// <param name="Reason">Why.</param>
/// <param name="WhatToDo">What a person does about it.</param>
internal sealed record LeftOutDelivery(string Folder, string Outcome, string Reason, string WhatToDo)
{
    private static readonly string[] AgreementCodes =
        [ImportCodes.AgreementUnknown, ImportCodes.AgreementOfAnotherFeed, ImportCodes.AgreementNotInForce];

    /// <summary>One sentence for the operator.</summary>
    internal string Sentence => $"{Folder} was {Outcome}: {Reason} {WhatToDo}";

    /// <summary>Those that were refused or held now, and those that still wait from an earlier night.</summary>
    internal static IReadOnlyList<LeftOutDelivery> Of(IReadOnlyList<DeliveryReport> reports, IDeliveryStore store)
    {
        if (reports.Count == 0)
            return [];
        var held = store.List().Where(d => d.State == DeliveryState.Held).ToDictionary(d => d.Id);
        return [.. reports.Select(r => Of(r, held)).OfType<LeftOutDelivery>()];
    }

    /// <summary>Folders of the landing folder that were not read, though they may hold a delivery.</summary>
    internal static IEnumerable<LeftOutDelivery> Strays(IReadOnlyList<RowIssue> issues) => issues
        .Where(i => i.Severity == IssueSeverity.Error)
        .Select(i => new LeftOutDelivery(
            i.File,
            "left aside",
            $"{i.Code} {i.Message}",
            "If it is a delivery, name its folder feed/yyyy-mm-dd and run again; else take it away."));

    private static LeftOutDelivery? Of(DeliveryReport report, Dictionary<long, Delivery> held)
    {
        if (report.Outcome == ImportOutcome.Refused)
        {
            return new(
                report.Folder,
                "refused",
                report.Reason,
                "Nothing of it was loaded. " + Remedy(report.Reason));
        }
        return report.DeliveryId is { } id && held.TryGetValue(id, out var delivery)
            ? new(report.Folder, "held", delivery.Reason, Accept(id))
            : null;
    }

    // An agreement is the council's own to register: the supplier can't send a better one.
    private static string Remedy(string reason) =>
        AgreementCodes.Any(c => reason.StartsWith(c, StringComparison.Ordinal))
        ? "Register the agreement (pbr agreements import FILE), or ask for an extract that one covers, and run again."
        : "Ask the supplier for a correct one, put it in its place, and run again.";

    private static string Accept(long id) => string.Create(
        CultureInfo.InvariantCulture,
        $"If it is right all the same, accept it: pbr import --accept {id} --as USER --reason TEXT; then run again.");
}
