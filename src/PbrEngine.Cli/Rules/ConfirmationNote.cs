using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.Cli.Rules;

/// <summary>What a programme's money rests on besides sources that somebody read: who has confirmed it.</summary>
internal static class ConfirmationNote
{
    /// <summary>Confirms a demo's parameters; it is nobody.</summary>
    internal const string DemoUser = "demo.confirmer";

    /// <summary>Which values may pay, by the database.</summary>
    internal static ConfirmedParameters Confirmed(Stores stores) => new(Programmes.All, stores.Confirmations.List());

    /// <summary>The notes of programmes, in their order.</summary>
    internal static IReadOnlyList<string> Of(Stores stores, IEnumerable<string> programmes) =>
        [.. programmes.Select(p => Of(stores, p)).OfType<string>()];

    /// <summary>The note; null when every value was seen.</summary>
    internal static string? Of(Stores stores, string programme)
    {
        var confirmed = Confirmed(stores);
        var values = Programmes.All.Where(r => r.Programme == programme).SelectMany(confirmed.Of).ToList();
        var unseen = values.Where(s => s.Provenance != Provenance.Seen).ToList();
        if (unseen.Count == 0)
            return null;
        var names = string.Join(", ", unseen
            .SelectMany(s => s.ConfirmedBy)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal));
        var note = FormattableString.Invariant(
            $"{unseen.Count} of {values.Count} values of {programme} were not seen in their source; confirmed by ")
            + $"{(names.Length == 0 ? "nobody" : names)}.";
        return unseen.Exists(s => s.ConfirmedBy.Contains(DemoUser))
            ? note + $" {DemoUser} is no person: this is a demo, and no real money may rest on it."
            : note;
    }
}
