using System.Globalization;
using PbrEngine.Engine.Imports;
using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Reads dated edges, <c>basis,group,person,from,to</c>, and families as they were written, which have a
/// <c>family</c> besides. Bad lines are collected, and one of them is enough to refuse the file: an edge that is
/// dropped in silence is somebody who is in no family.</summary>
internal sealed class MembershipsFile
{
    private const string Family = "family";
    private static readonly string[] EdgeColumns = ["basis", "group", "person", "from", "to"];

    private readonly ReadTable _read;
    private readonly Dictionary<string, RawColumn> _columns;
    private readonly List<LinkageRefusal> _refusals;

    private MembershipsFile(ReadTable read, string[] columns, List<LinkageRefusal> refusals)
    {
        _read = read;
        _columns = columns.ToDictionary(name => name, name => read.Table.Find(name)!, StringComparer.Ordinal);
        _refusals = refusals;
    }

    /// <summary>The edges of a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="refusals">Takes what is wrong.</param>
    /// <param name="warnings">Takes what somebody should look at.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The edges; null where something is wrong.</returns>
    internal static IReadOnlyList<HouseholdEdge>? Edges(
        string file, List<LinkageRefusal> refusals, List<string> warnings, CancellationToken cancellation) =>
        Rows(
            CsvTableReader.Read(file, refusals, cancellation), EdgeColumns, refusals, warnings,
            static (rows, row) => rows.Edge(row));

    /// <summary>The memberships of families as they were written last; there may be none.</summary>
    internal static IReadOnlyList<FamilyMembership>? Prior(
        string file, List<LinkageRefusal> refusals, List<string> warnings, CancellationToken cancellation) =>
        Rows(
            CsvTableReader.Read(file, refusals, cancellation, mayBeEmpty: true), [Family, .. EdgeColumns], refusals,
            warnings, static (rows, row) => rows.Membership(row));

    private static List<T>? Rows<T>(
        ReadTable? read, string[] columns, List<LinkageRefusal> refusals, List<string> warnings,
        Func<MembershipsFile, int, T?> take)
        where T : class
    {
        if (read is null)
            return null;
        warnings.AddRange(read.Warnings);
        var before = refusals.Count;
        ColumnChecks.Check(read, new() { Ignored = columns }, refusals);
        if (refusals.Count > before)
            return null;
        var stated = new MembershipsFile(read, columns, refusals);
        var rows = new List<T>(read.Table.Count);
        for (var row = 0; row < read.Table.Count && refusals.Count - before < LinkageRefusal.CollectedMax; row++)
        {
            if (take(stated, row) is { } taken)
                rows.Add(taken);
        }
        return refusals.Count > before ? null : rows;
    }

    private FamilyMembership? Membership(int row)
    {
        var (family, edge) = (Stated(row, Family), Edge(row));
        return family is null || edge is null
            ? null : new(family, edge.Person, edge.Basis, edge.Group, edge.From, edge.To);
    }

    private HouseholdEdge? Edge(int row)
    {
        var basis = Basis(row);
        var (group, person) = (Stated(row, "group"), Stated(row, "person"));
        var from = Stated(row, "from") is { } first ? Day(row, "from", first) : null;
        var until = _columns["to"][row];
        var to = until is null ? null : Day(row, "to", until);
        if (basis is null || group is null || person is null || from is null || (until is not null && to is null))
            return null;
        if (to < from)
        {
            _refusals.Add(LinkageRefusal.EndsTooEarly(_read.File, _read.Lines[row]));
            return null;
        }
        return new(basis, group, person, from.Value, to);
    }

    private string? Basis(int row)
    {
        if (Stated(row, "basis") is not { } basis)
            return null;
        var known = FamilyBases.ByTrust.BasesByTrust;
        if (known.Contains(basis))
            return basis;
        _refusals.Add(LinkageRefusal.UnknownBasis(_read.File, _read.Lines[row], basis, known));
        return null;
    }

    private DateOnly? Day(int row, string column, string text)
    {
        if (DateOnly.TryParseExact(
            text, IsoDate.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        _refusals.Add(LinkageRefusal.NotADay(_read.File, _read.Lines[row], column, text));
        return null;
    }

    private string? Stated(int row, string column)
    {
        var text = _columns[column][row];
        if (text is null)
            _refusals.Add(LinkageRefusal.NothingStated(_read.File, _read.Lines[row], column));
        return text;
    }
}
