namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// A rule set was refused as a whole: half a rule set would pay the wrong people. Every fault is in the message, so
/// that none hides behind the first.
/// </summary>
public sealed class RuleSetException(IReadOnlyList<RuleSetFault> faults) : Exception(MessageFor(faults))
{
    /// <summary>Every fault.</summary>
    public IReadOnlyList<RuleSetFault> Faults { get; } = faults;

    private static string MessageFor(IReadOnlyList<RuleSetFault> faults)
    {
        var lines = string.Join('\n', faults.Select(f => f.ToString()));
        return FormattableString.Invariant(
            $"The rules can't be used: {faults.Count} fault(s), and a rule set with one runs not at all.\n{lines}");
    }
}
