using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Dialects;

/// <summary>Days and instants as each database keeps them: ISO text on SQLite, else DATE and DATETIME2(6).</summary>
internal static class StoredTypes
{
    internal const string DayFormat = IsoDate.Format;

    // To the microsecond: what SQL Server's twin holds.
    internal const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    internal static void Register()
    {
        // Dapper asks a handler for a parameter only when it knows no form of its own for the type.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    internal static string Text(this DateOnly day) => IsoDate.Write(day);

    internal static string Text(this DateTimeOffset at) =>
        at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>A day as the driver gives it.</summary>
    internal static DateOnly ReadDay(object value) =>
        value is DateTime day
            ? DateOnly.FromDateTime(day)
            : DateOnly.ParseExact((string)value, DayFormat, CultureInfo.InvariantCulture);

    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => ReadDay(value);

        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = value.Text();
                return;
            }
            parameter.DbType = DbType.Date;
            parameter.Value = value.ToDateTime(TimeOnly.MinValue);
        }
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) =>
            value is DateTime at
                ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc))
                : DateTimeOffset.ParseExact(
                    (string)value, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = value.Text();
                return;
            }
            parameter.DbType = DbType.DateTime2;
            parameter.Value = value.UtcDateTime;
        }
    }
}
