using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>Follows one reference of a row: the parent exists, and its person was born before the event.</summary>
internal sealed class ParentRule
{
    private readonly ParentReference _parent;
    private readonly IParentLookup _lookup;
    private readonly int[] _columns;
    private readonly string[] _values;
    private readonly Func<RowState, DateOnly?> _event;
    private readonly int _eventColumn;
    private ParentRow? _found;
    private bool _asked;

    internal ParentRule(FileContract contract, ParentReference parent, IParentLookup lookup)
    {
        _parent = parent;
        _lookup = lookup;
        _columns = [.. parent.Columns.Select(contract.IndexOf)];
        _values = new string[_columns.Length];
        _eventColumn = contract.DayColumns.Count == 0 ? -1 : contract.IndexOf(contract.DayColumns[0]);
        _event = EventOf(contract);
    }

    internal void Check(RowState row)
    {
        if (!TakeValues(row))
            return;
        var last = _columns[^1];
        if (_found is null)
        {
            var message = $"There is no such row in {_parent.ParentFile}, here or in an earlier delivery; send it too.";
            row.RejectForDelivery(last, ImportCodes.UnknownReference, message, row.Text(last));
            return;
        }
        if (_parent.IsPerson && _event(row) < _found.BornOn)
        {
            const string Message = "The person was born after this; correct the date of birth or the day.";
            row.RejectForDelivery(_eventColumn, ImportCodes.BornAfterEvent, Message, row.Text(_eventColumn));
        }
    }

    /// <summary>Rows of one person mostly follow each other, so the last answer is kept.</summary>
    /// <returns>False when the row refers to nothing, or its reference could not be read.</returns>
    private bool TakeValues(RowState row)
    {
        var isSame = _asked;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (row.Text(_columns[i]) is not { } value)
                return false;
            isSame = isSame && string.Equals(value, _values[i], StringComparison.Ordinal);
        }
        if (isSame)
            return true;
        for (var i = 0; i < _columns.Length; i++)
            _values[i] = row.Text(_columns[i])!;
        _found = _lookup.Find(_parent, _values);
        _asked = true;
        return true;
    }

    /// <summary>The event is the row's first day; a term counts while any of its days does, so by its last.</summary>
    private static Func<RowState, DateOnly?> EventOf(FileContract contract)
    {
        if (contract.DayColumns.Count == 0)
            return static _ => null;
        var first = contract.IndexOf(contract.DayColumns[0]);
        if (contract.Dating != Dating.Term)
            return row => row.Day(first);
        var term = contract.IndexOf(contract.DayColumns[1]);
        return row => RowRules.TermOf(row, first, term)?.Days.To;
    }
}
