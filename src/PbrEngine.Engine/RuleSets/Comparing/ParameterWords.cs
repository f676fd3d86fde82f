using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.RuleSets.Comparing;

/// <summary>Values and their changes in words.</summary>
public static class ParameterWords
{
    /// <summary>One value with its unit: <c>10 percent</c>, <c>£800.00</c>.</summary>
    public static string Value(Parameter parameter, DatedValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        return parameter.Unit switch
        {
            "pence" => FormattableString.Invariant($"£{value.Number / 100:N0}.{value.Number % 100:00}"),
            "codes" => value.Codes.Count == 0 ? "none" : string.Join(", ", value.Codes),
            "count" => value.Text,
            _ => $"{value.Text} {parameter.Unit}",
        };
    }

    /// <summary>Every value with the day from which it holds.</summary>
    internal static string Values(Parameter parameter) => string.Join(
        ", then ", parameter.Values.Select(v => $"{Value(parameter, v)} from {IsoDate.Write(v.From)}"));

    /// <summary>How a parameter changed; none when it didn't.</summary>
    internal static IReadOnlyList<string> Changes(Parameter older, Parameter newer)
    {
        var changes = new List<string>();
        var before = older.Values.ToDictionary(v => v.From, v => Value(older, v));
        foreach (var value in newer.Values.Where(v => before.GetValueOrDefault(v.From) != Value(newer, v)))
            changes.Add(Change(older, newer, value));
        foreach (var gone in older.Values.Where(v => newer.Values.All(n => n.From != v.From)))
            changes.Add($"{newer.Label}: {Value(older, gone)} from {IsoDate.Write(gone.From)} is no longer there.");
        foreach (var (one, other) in Kept(older, newer).Where(p => p.One.To != p.Other.To))
            changes.Add($"{newer.Label}: {Value(newer, other)} from {IsoDate.Write(one.From)} {End(other)}.");
        foreach (var (one, other) in Kept(older, newer).Where(p => IsKnownOtherwise(older, newer, p)))
        {
            changes.Add(
                $"{newer.Label}: the value from {IsoDate.Write(one.From)} was {Words(older.ProvenanceOf(one))}, "
                + $"now it is {Words(newer.ProvenanceOf(other))} ({newer.ReferenceOf(other)}).");
        }
        if (older.Label != newer.Label)
            changes.Add($"Called \"{older.Label}\" before, \"{newer.Label}\" now.");
        return changes;
    }

    /// <summary>The provenance as parameter files write it.</summary>
    public static string Words(Provenance provenance) => provenance switch
    {
        Provenance.Seen => "seen",
        Provenance.SecondHand => "second-hand",
        _ => "recollected",
    };

    private static string Change(Parameter older, Parameter newer, DatedValue value)
    {
        // A new dated line changes what held on that day before.
        var before = older.Values.LastOrDefault(v => v.From <= value.From);
        var was = before is null ? "nothing" : Value(older, before);
        return $"{newer.Label}: {was} → {Value(newer, value)} from {IsoDate.Write(value.From)} "
            + $"({newer.ReferenceOf(value)}).";
    }

    private static IEnumerable<(DatedValue One, DatedValue Other)> Kept(Parameter older, Parameter newer) =>
        from one in older.Values
        join other in newer.Values on one.From equals other.From
        where Value(older, one) == Value(newer, other)
        select (one, other);

    private static bool IsKnownOtherwise(Parameter older, Parameter newer, (DatedValue One, DatedValue Other) pair) =>
        older.ProvenanceOf(pair.One) != newer.ProvenanceOf(pair.Other)
        || older.ReferenceOf(pair.One) != newer.ReferenceOf(pair.Other);

    private static string End(DatedValue value) =>
        value.To is { } to ? $"now ends on {IsoDate.Write(to)}" : "no longer ends on a stated day";
}
