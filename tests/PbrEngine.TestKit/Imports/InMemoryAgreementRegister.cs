using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>Agreements kept in memory.</summary>
public sealed class InMemoryAgreementRegister : IAgreementRegister
{
    private readonly Dictionary<string, Agreement> _agreements = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<Agreement> List() => [.. _agreements.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Agreement? Find(string id) => _agreements.GetValueOrDefault(id);

    /// <inheritdoc/>
    public void Register(IReadOnlyList<Agreement> agreements, DateTimeOffset at)
    {
        foreach (var agreement in agreements)
            _agreements[agreement.Id] = agreement;
    }
}
