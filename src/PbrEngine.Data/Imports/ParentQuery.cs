using System.Data;
using System.Data.Common;
using System.Globalization;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>Finds parent rows of one kind of reference in one content at a time, by primary key or index.</summary>
internal sealed class ParentQuery : IDisposable
{
    private readonly WriteUnit _unit;
    private readonly FactTable _table;
    private readonly DbCommand _command;
    private readonly DbParameter _content;
    private readonly DbParameter[] _values;

    internal ParentQuery(WriteUnit unit, FileContract parent, IReadOnlyList<string> columns)
    {
        _unit = unit;
        _table = FactTable.Of(parent);
        _command = unit.Command(_table.SelectParent(columns));
        _content = Add("@ContentId", DbType.Int64);
        _values =
        [
            .. _table.ParentColumns(columns)
                .Select((_, i) => Add("@V" + i.ToString(CultureInfo.InvariantCulture), DbType.String)),
        ];
        _command.Prepare();
    }

    internal ParentRow? Find(long contentId, IReadOnlyList<string> values)
    {
        _content.Value = contentId;
        var keys = _table.ParentValues(values);
        for (var i = 0; i < _values.Length; i++)
            _values[i].Value = keys[i];
        return _unit.Guard(Read);
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private ParentRow? Read()
    {
        using var reader = _command.ExecuteReader();
        reader.Read();
        if (reader.GetInt64(0) == 0)
            return null;
        return new ParentRow(reader.IsDBNull(1) ? null : StoredTypes.ReadDay(reader.GetValue(1)));
    }

    private DbParameter Add(string name, DbType type)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
