using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.TestKit.Runs;

/// <summary>Confirmations kept in memory.</summary>
public sealed class InMemoryConfirmationStore : IConfirmationStore
{
    private readonly List<ParameterConfirmation> _confirmations = [];

    /// <inheritdoc/>
    public IReadOnlyList<ParameterConfirmation> List() => [.. _confirmations];

    /// <inheritdoc/>
    public void Add(IReadOnlyList<ParameterConfirmation> confirmations) => _confirmations.AddRange(confirmations);
}
