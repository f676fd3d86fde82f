using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>
/// The values of a parameter follow each other without gap or overlap. A value holds until the next one begins; a
/// stated <c>to</c> says the same and is held to it. Only the last may end for good.
/// </summary>
internal static class DatedValueChecks
{
    internal static void Check(IReadOnlyList<PlacedValue> values, SourceFaults faults)
    {
        foreach (var value in values.Where(v => v.Value.To < v.Value.From))
            faults.Add(RuleSetCodes.FieldWrong, value.Node, "`to` is before `from`; state the last day of the value.");
        foreach (var (one, next) in values.Zip(values.Skip(1)))
            Follow(one, next, faults);
    }

    /// <summary>The first value must hold from the first day of the version.</summary>
    internal static void CheckStart(PlacedParameter parameter, DateOnly from, List<RuleSetFault> all)
    {
        if (parameter.Parameter.Values is not [{ From: var first }, ..] || first <= from)
            return;
        all.Add(parameter.Fault(
            RuleSetCodes.Gap,
            $"The version is in force from {IsoDate.Write(from)}, the first value only from {IsoDate.Write(first)}; "
            + "state the value of the days before."));
    }

    private static void Follow(PlacedValue one, PlacedValue next, SourceFaults faults)
    {
        var (from, to) = (one.Value.From, one.Value.To);
        var start = next.Value.From;
        if (start == from)
        {
            faults.Add(
                RuleSetCodes.SameDay, next.Node, $"Two values begin on {IsoDate.Write(start)}; keep one of them.");
        }
        else if (start < from)
        {
            faults.Add(
                RuleSetCodes.ValuesUnordered,
                next.Node,
                $"{IsoDate.Write(start)} comes after {IsoDate.Write(from)}; write the oldest value first.");
        }
        else if (to >= start)
        {
            faults.Add(
                RuleSetCodes.Overlap,
                next.Node,
                $"The value before holds to {IsoDate.Write(to.Value)}, this one from {IsoDate.Write(start)}; "
                + "end the one on the day before the other begins.");
        }
        else if (to < start.AddDays(-1))
        {
            faults.Add(
                RuleSetCodes.Gap,
                next.Node,
                $"No value holds from {IsoDate.Write(to.Value.AddDays(1))} to {IsoDate.Write(start.AddDays(-1))}; "
                + "leave `to` out, or add the value of those days.");
        }
    }
}
