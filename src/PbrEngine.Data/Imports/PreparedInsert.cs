using System.Data;
using System.Data.Common;
using PbrEngine.Data.Dialects;

namespace PbrEngine.Data.Imports;

/// <summary>One insert, compiled once and run for each row: the hot path of an import.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly WriteUnit _unit;
    private readonly SqliteInsert? _native;
    private readonly DbCommand? _command;
    private readonly DbParameter[] _parameters = [];

    internal PreparedInsert(WriteUnit unit, string sql, IEnumerable<(string Name, DbType Type)> parameters)
    {
        _unit = unit;
        var stated = parameters.ToList();
        _native = unit.Native(sql, [.. stated.Select(p => p.Name)]);
        if (_native is not null)
            return;
        var command = unit.Command(sql);
        _command = command;
        _parameters = [.. stated.Select(p => Make(command, p.Name, p.Type))];
        command.Parameters.AddRange(_parameters);
        command.Prepare();
    }

    /// <summary>Gives a parameter its value, which it keeps from row to row until it is given another.</summary>
    internal void Set(int index, object? value)
    {
        if (_native is not null)
            _native.Set(index, value);
        else
            _parameters[index].Value = value ?? DBNull.Value;
    }

    /// <summary>Runs the insert with the values set.</summary>
    /// <returns>Whether a row was written.</returns>
    internal bool Execute()
    {
        try
        {
            return _native?.Execute() ?? _command!.ExecuteNonQuery() > 0;
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
    public void Dispose()
    {
        _native?.Dispose();
        _command?.Dispose();
    }

    private static DbParameter Make(DbCommand command, string name, DbType type)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.DbType = type;
        return parameter;
    }
}
