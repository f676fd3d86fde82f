
namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>
/// A named person, never the author, confirms values that nobody has seen in the source's own text. A confirmation
/// holds for that very value only.
/// </summary>
public sealed class ConfirmParameters(IConfirmationStore store, TimeProvider clock)
{
    /// <summary>Confirms, or says why not.</summary>
    public ConfirmationAnswer Confirm(RuleSet ruleSet, ConfirmationRequest request)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(request);
        var author = ruleSet.Manifest?.Author ?? "";
        if (string.Equals(author, request.By, StringComparison.OrdinalIgnoreCase))
            return new(RuleSetRefusal.AuthorConfirms(ruleSet.Name, request.By));
        if (request.ParameterId is { } id && ruleSet.Parameters.All.All(p => p.Id != id))
            return new(RuleSetRefusal.UnknownParameter(ruleSet.Name, id));
        var asked = new ConfirmedParameters([ruleSet], store.List()).Of(ruleSet)
            .Where(s => request.ParameterId is null || s.Parameter.Id == request.ParameterId)
            .ToList();
        var seen = asked.Where(s => request.ValueAsSeen is not { } text || s.Value.Text == Spaced(text)).ToList();
        if (seen.Count == 0)
        {
            return new(RuleSetRefusal.OtherValue(
                request.ParameterId ?? "", request.ValueAsSeen!, asked.Select(s => s.Value.Text)));
        }
        var confirmed = seen.Where(s => !s.MayPay).Select(s => Confirmation(ruleSet, author, request, s)).ToList();
        if (confirmed.Count == 0)
            return new(RuleSetRefusal.NothingToConfirm(ruleSet.Name));
        store.Add(confirmed);
        return new(null) { Confirmed = confirmed };
    }

    /// <summary>Codes may be typed with commas, blanks or brackets between them.</summary>
    private static string Spaced(string text) => string.Join(
        ' ', text.Split([' ', ',', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private ParameterConfirmation Confirmation(
        RuleSet ruleSet, string author, ConfirmationRequest request, ParameterStanding standing) => new()
        {
            Programme = ruleSet.Programme,
            Version = ruleSet.Version,
            ParameterId = standing.Parameter.Id,
            ValueFrom = standing.Value.From,
            Value = standing.Value.Text,
            ValueHash = ValueHash.Of(standing.Parameter, standing.Value),
            Source = request.Source,
            ConfirmedBy = request.By,
            ConfirmedAt = clock.GetUtcNow(),
            Author = author,
        };
}

/// <summary>What somebody confirms.</summary>
public sealed record ConfirmationRequest
{
    /// <summary>The parameter; null for every one that nobody has seen.</summary>
    public string? ParameterId { get; init; }

    /// <summary>The value as the source has it; null when it is taken as stated.</summary>
    public string? ValueAsSeen { get; init; }

    /// <summary>What was read: document, page, clause.</summary>
    public required string Source { get; init; }

    /// <summary>Who read it.</summary>
    public required string By { get; init; }
}

/// <summary>What came of confirming.</summary>
/// <param name="Refusal">Why nothing was confirmed; null when something was.</param>
public sealed record ConfirmationAnswer(RuleSetRefusal? Refusal)
{
    /// <summary>What was confirmed.</summary>
    public IReadOnlyList<ParameterConfirmation> Confirmed { get; init; } = [];
}
