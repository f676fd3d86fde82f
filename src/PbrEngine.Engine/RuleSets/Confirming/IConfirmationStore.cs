namespace PbrEngine.Engine.RuleSets.Confirming;

/// <summary>
/// Confirmations of parameters. They are only ever added; a constraint of the database refuses one by the rule set's
/// author.
/// </summary>
public interface IConfirmationStore
{
    /// <summary>Every confirmation, oldest first.</summary>
    IReadOnlyList<ParameterConfirmation> List();

    /// <summary>
    /// Adds them, all or none; one that the same person gave for the same value before is left as it was.
    /// </summary>
    void Add(IReadOnlyList<ParameterConfirmation> confirmations);
}
