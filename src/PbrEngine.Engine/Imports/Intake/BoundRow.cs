using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>The record that a reader stands on, seen in the order of the contract's columns.</summary>
internal sealed class BoundRow(CsvRecordReader reader, IReadOnlyList<ColumnSource> sources) : IRowValues
{
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            var source = sources[column];
            var isThere = source.Field >= 0 && source.Field < reader.FieldCount;
            return source.Read(isThere ? reader[source.Field] : default);
        }
    }
}
