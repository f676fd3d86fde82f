using System.Text.Json;
using System.Text.Json.Serialization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Evaluating;

/// <summary>What a family's eligibility and problems rest on, as stored with a run: ids only.</summary>
public sealed record FamilyExplanation
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = false };

    /// <summary>Version of this form: an old one must stay readable.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Where the family stood.</summary>
    public required FamilyStanding Standing { get; init; }

    /// <summary>How many problems counted.</summary>
    public required ProblemTally Tally { get; init; }

    /// <summary>Presence on the day that decides eligibility.</summary>
    public required IReadOnlyList<ProblemPresence> Problems { get; init; }

    /// <summary>Presence on the day of the run.</summary>
    public required IReadOnlyList<ProblemPresence> ProblemsNow { get; init; }

    /// <summary>What is paid once for a result, where the rule set names that itself; null where it doesn't.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Entitlements { get; init; }

    /// <summary>Takes what is worth keeping of a verdict.</summary>
    public static FamilyExplanation Of(FamilyVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new()
        {
            Standing = verdict.Assessment.Standing,
            Tally = verdict.Assessment.Tally,
            Problems = verdict.Assessment.Problems,
            ProblemsNow = verdict.Assessment.ProblemsNow,
            Entitlements = verdict.Entitlements.Count == 0 ? null : verdict.Entitlements,
        };
    }

    /// <summary>What is paid once for a result.</summary>
    public string Entitlement(string result) =>
        Entitlements?.GetValueOrDefault(result) ?? Domain.Claims.Entitlements.Of(result);

    /// <summary>As stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static FamilyExplanation FromJson(string json) =>
        JsonSerializer.Deserialize<FamilyExplanation>(json, Options)
        ?? throw new JsonException("A family's explanation is empty.");
}
