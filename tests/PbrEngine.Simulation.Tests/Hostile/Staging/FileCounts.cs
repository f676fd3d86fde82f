using System.Text.Json;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>What a run says it did with one file of one delivery.</summary>
public sealed record FileCounts(string File, long Rows, long Loaded, long Rejected)
{
    /// <summary>Every object, however deep, that counts rows.</summary>
    public static IEnumerable<FileCounts> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.Object when element.TryGetProperty("rejected", out var rejected) =>
            [Of(element, rejected.GetInt64())],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => In(p.Value)),
        _ => [],
    };

    private static FileCounts Of(JsonElement element, long rejected) => new(
        element.GetProperty("file").GetString()!,
        element.GetProperty("rows").GetInt64(),
        element.GetProperty("loaded").GetInt64(),
        rejected);
}
