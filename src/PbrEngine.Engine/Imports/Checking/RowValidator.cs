using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>What the checks made of one row.</summary>
/// <param name="Row">The good row; null when it is rejected.</param>
/// <param name="Key">Its key; null when its key columns could not be read.</param>
/// <param name="HasWarning">Whether somebody should look at a good row.</param>
/// <param name="DependsOnDelivery">Whether the rejection rests on something outside the file's bytes.</param>
public readonly record struct RowCheck(TypedRow? Row, string? Key, bool HasWarning, bool DependsOnDelivery);

/// <summary>Checks the rows of one file against its contract; all issues of a row are collected at once.</summary>
public sealed class RowValidator
{
    private readonly FilePlan _plan;
    private readonly RowState _row;
    private readonly CellReader _cells;
    private readonly RowKeys _keys;
    private readonly IReadOnlyList<Action<RowState>> _rules;
    private readonly ParentRule[] _parents;
    private readonly int[] _dayColumns;

    /// <summary>Prepares the checks of a file.</summary>
    public RowValidator(FilePlan plan, IParentLookup parents)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _row = new RowState(plan);
        _cells = new CellReader(_row);
        _keys = new RowKeys(plan.Contract);
        _rules = RowRules.Of(plan.Contract);
        _parents = [.. plan.Contract.Parents.Select(p => new ParentRule(plan.Contract, p, parents))];
        _dayColumns = [.. plan.Contract.DayColumns.Select(plan.Contract.IndexOf)];
    }

    /// <summary>Issues of the row checked last; replaced by the next check.</summary>
    public IReadOnlyList<RowIssue> Issues => _row.Issues;

    /// <summary>Checks one row.</summary>
    /// <param name="values">Its texts, in the order of the contract's columns.</param>
    /// <param name="line">Line on which it begins.</param>
    /// <param name="raw">Its text as it stood.</param>
    public RowCheck Check(IRowValues values, int line, string raw)
    {
        ReadCells(values, line);
        foreach (var rule in _rules)
            rule(_row);
        foreach (var parent in _parents)
            parent.Check(_row);
        var key = _keys.Of(_row);
        if (_row.IsRejected)
            return new(null, key, false, _row.DependsOnDelivery);
        var row = new TypedRow { Line = line, Key = key!, OwnDays = OwnDays(), Values = _row.Values, Raw = raw };
        return new(row, key, _row.HasWarning, false);
    }

    /// <summary>The key of a row rejected for another reason; null when its key columns can't be read.</summary>
    public string? KeyOf(IRowValues values)
    {
        ReadCells(values, 0);
        return _keys.Of(_row);
    }

    private void ReadCells(IRowValues values, int line)
    {
        _row.Begin(line);
        for (var column = 0; column < _plan.Columns.Count; column++)
            _cells.Read(column, values[column]);
    }

    private DateSpan? OwnDays() => _plan.Contract.Dating switch
    {
        Dating.Spell => DateSpan.Open(_row.Day(_dayColumns[0])!.Value, _row.Day(_dayColumns[1])),
        Dating.Event => DateSpan.Day(LastDay()),
        Dating.Term => RowRules.TermOf(_row, _dayColumns[0], _dayColumns[1])!.Value.Days,
        _ => null,
    };

    private DateOnly LastDay()
    {
        for (var i = _dayColumns.Length - 1; i > 0; i--)
        {
            if (_row.Day(_dayColumns[i]) is { } day)
                return day;
        }
        return _row.Day(_dayColumns[0])!.Value;
    }
}
