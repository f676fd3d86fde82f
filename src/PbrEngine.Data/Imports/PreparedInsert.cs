using System.Data;
using System.Data.Common;

namespace PbrEngine.Data.Imports;

/// <summary>One insert, compiled once and run for each row: the hot path of an import.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly WriteUnit _unit;
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

    internal PreparedInsert(WriteUnit unit, string sql, IEnumerable<(string Name, DbType Type)> parameters)
    {
        _unit = unit;
        _command = unit.Command(sql);
        _parameters = [.. parameters.Select(p => Make(p.Name, p.Type))];
        _command.Parameters.AddRange(_parameters);
        _command.Prepare();
    }

    internal void Set(int index, object? value) => _parameters[index].Value = value ?? DBNull.Value;

    /// <summary>Runs the insert with the values set.</summary>
    /// <returns>Whether a row was written.</returns>
    internal bool Execute()
    {
        try
        {
            return _command.ExecuteNonQuery() > 0;
        }
        catch (DbException error) when (_unit.Explain(error) is not null)
        {
            throw _unit.Explain(error)!;
        }
    }

    /// <summary>Runs the insert with these values, one a parameter in order.</summary>
    /// <returns>Whether a row was written.</returns>
    internal bool Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Set(i, values[i]);
        return Execute();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private DbParameter Make(string name, DbType type)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.DbType = type;
        return parameter;
    }
}
