using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>The groups in which a file's rows put persons. Every spell counts: who was named beside somebody once is
/// not them.</summary>
internal sealed class StatedGroups
{
    private readonly string? _basis;
    private readonly Func<StoredRow, string?> _reference = _ => null;
    private readonly Dictionary<string, List<PersonGroup>> _ofPerson = new(StringComparer.Ordinal);

    internal StatedGroups(FileContract file)
    {
        if (file.Group is not { } group)
            return;
        _basis = group.Basis;
        _reference = new RowColumns(file).Text(group.Column);
    }

    /// <summary>Takes a row of a person.</summary>
    internal void Take(string person, StoredRow row)
    {
        if (_basis is null || _reference(row) is not { } reference || row.Row.OwnDays is not { } days)
            return;
        if (!_ofPerson.TryGetValue(person, out var groups))
            _ofPerson.Add(person, groups = []);
        groups.Add(new(_basis, reference, days));
    }

    /// <summary>The groups of a person, in one order whatever that of the rows.</summary>
    internal IReadOnlyList<PersonGroup> Of(string person) => _ofPerson.TryGetValue(person, out var groups)
        ? [.. groups.OrderBy(g => g.Days.From).ThenBy(g => g.Days.To).ThenBy(g => g.Ref, StringComparer.Ordinal)]
        : [];
}
