using System.Data.Common;
using CsvHelper;
using Dapper;
using Microsoft.Data.Sqlite;
using PbrEngine.Benchmarks.Deliveries;
using PbrEngine.Benchmarks.Measuring;

namespace PbrEngine.Benchmarks.Imports;

/// <summary>
/// The peer: what a developer would write in an afternoon. Every column as text into a plain table without keys, in
/// one transaction; no check, no reject report, no record of what was delivered.
/// </summary>
internal static class BareImport
{
    // No length of list took less processor time: 100 as much, 10,000 and the whole file more.
    private const int RowsOfList = 1_000;

    private const string CreateTable =
        """
        CREATE TABLE Attendance (
            PupilRef TEXT, School TEXT, AcademicYear TEXT, Term TEXT,
            Possible INTEGER, Authorised INTEGER, Unauthorised INTEGER, Unresolved INTEGER, Basis TEXT
        )
        """;

    private const string InsertRow =
        """
        INSERT INTO Attendance VALUES (
            @PupilRef, @School, @AcademicYear, @Term,
            @Possible, @Authorised, @Unauthorised, @Unresolved, @Basis
        )
        """;

    internal static void Run(string folder)
    {
        var path = Path.Combine(folder, "bare.db");
        File.Delete(path);
        var rows = 0L;
        var figures = Figures.Of(() => rows = Import(SchoolsDelivery.Attendance(folder), path));
        Console.WriteLine(figures.Line("bare", rows));
    }

    private static long Import(string csvPath, string databasePath)
    {
        using var connection = new SqliteConnection($"Data Source={databasePath};Pooling=False");
        connection.Open();
        connection.Execute(CreateTable);
        using var transaction = connection.BeginTransaction();
        using var csv = CsvReader.FromFile(csvPath);
        var rows = 0L;
        var list = new List<AttendanceRow>(RowsOfList);
        while (csv.Read())
        {
            list.Add(new(
                csv.GetString(0), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4),
                csv.GetString(5), csv.GetString(6), csv.GetString(7), csv.GetString(8)));
            if (list.Count == RowsOfList)
                rows += Insert(connection, transaction, list);
        }
        rows += Insert(connection, transaction, list);
        transaction.Commit();
        return rows;
    }

    private static int Insert(SqliteConnection connection, DbTransaction transaction, List<AttendanceRow> list)
    {
        var rows = connection.Execute(InsertRow, list, transaction);
        list.Clear();
        return rows;
    }

    private sealed record AttendanceRow(
        string PupilRef,
        string School,
        string AcademicYear,
        string Term,
        string Possible,
        string Authorised,
        string Unauthorised,
        string Unresolved,
        string Basis);
}
