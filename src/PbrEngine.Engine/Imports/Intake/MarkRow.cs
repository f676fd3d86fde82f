using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Checking;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>A record of marks seen as an attendance row of one term, its counts still zero.</summary>
internal sealed class MarkRow(FileContract contract, BoundRow bound) : IRowValues
{
    private readonly int _year = contract.IndexOf("academic_year");
    private readonly int _term = contract.IndexOf("term");
    private string _yearText = "";
    private string _termText = "";

    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            if (column == _year)
                return _yearText;
            if (column == _term)
                return _termText;
            return contract.Columns[column].Kind == ColumnKind.Count ? "0" : bound[column];
        }
    }

    internal void Set(SchoolTerm term)
    {
        _yearText = FormattableString.Invariant($"{term.StartYear:0000}/{(term.StartYear + 1) % 100:00}");
        _termText = term.Name switch { SchoolTermName.Autumn => "AU", SchoolTermName.Spring => "SP", _ => "SU" };
    }
}
