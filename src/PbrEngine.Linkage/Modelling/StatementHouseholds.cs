using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Modelling;

/// <summary>What the groups that sources put records in tell of two would-be persons.</summary>
/// <remarks>
/// Who is named as two members by one group is two persons. Where different groups name the two, other members who are
/// in groups of both speak for one person: much where the addresses differ, because strangers of one name don't live
/// with the same people; less at one address, where it only says that neither group knows a second of the name.
/// <para>A household speaks for each of its members alike. So it says nothing where one of the two has no date of birth
/// (a parent and the child who is named after them share all else), and never speaks against what tells two members
/// apart (<see cref="Contradictions"/>).</para>
/// </remarks>
internal sealed class StatementHouseholds
{
    /// <summary>The most that households add to a weight, in bits.</summary>
    public const double BitsMost = ElsewhereBits;

    // Base-2 logarithms of how much likelier each is in one person than in two, among pairs in doubt of the councils
    // that the shipped model was learned from and of households that were written down far worse, rounded towards
    // nothing: docs/quality/households.md has the counts.
    private const double ElsewhereBits = 7;
    private const double AtHomeBits = 4;
    private const double NobodyElsewhereBits = -2;

    // More are a hostel or a dummy.
    private const int GroupRecordsMax = 20;

    private readonly StatedGroups stated;
    private readonly Contradictions contradictions;
    private readonly Addresses addresses;
    private readonly EncodedColumn births;
    private readonly Func<int, int> rootOf;

    private StatementHouseholds(PersonTable table, StatedGroups stated, Func<int, int> rootOf)
    {
        this.stated = stated;
        this.rootOf = rootOf;
        contradictions = new(table);
        addresses = new(table);
        births = table.Columns.First(column => column.Role == ColumnRole.BirthDate);
    }

    /// <summary>The households of statements; null where no group says anything.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="edges">Groups of records. A group in which exact agreement has found a person twice repeats
    /// persons: it says nothing.</param>
    /// <param name="rootOf">A statement's cluster, now and later.</param>
    public static StatementHouseholds? Of(
        Statements statements, IReadOnlyList<RecordEdge> edges, Func<int, int> rootOf)
    {
        (RecordEdge Edge, int Statement)[] known =
        [
            .. edges.Select(edge => (edge, Row: statements.Records.RowOf(edge.Record))).Where(of => of.Row is not null)
                .Select(of => (of.edge, statements.OfRow(of.Row!.Value))),
        ];
        HouseholdEdge[] used =
        [
            .. known.GroupBy(of => (of.Edge.Basis, of.Edge.Group)).Where(group => !Repeats(group, rootOf))
                .SelectMany(group => group.Select(of => new HouseholdEdge(
                    of.Edge.Basis, of.Edge.Group, statements.Table.Ids[of.Statement], of.Edge.From, of.Edge.To))),
        ];
        return used.Length == 0 ? null : new(
            statements.Table, StatedGroups.Of(statements.Table, used, GroupRecordsMax), rootOf);
    }

    /// <summary>A statement of each cluster that one group names as two members; null where none does.</summary>
    public (int Left, int Right)? NamedAsTwo(IReadOnlyList<int> lefts, IReadOnlyList<int> rights)
    {
        foreach (int left in lefts)
        {
            foreach (int right in rights)
            {
                if (stated.GroupsOf(left).Intersect(stated.GroupsOf(right)).Any())
                {
                    return (left, right);
                }
            }
        }

        return null;
    }

    /// <summary>What households add to the weight of two clusters being one person, in bits.</summary>
    public double Bits(IReadOnlyList<int> lefts, IReadOnlyList<int> rights)
    {
        if (!lefts.Any(HasBirth) || !rights.Any(HasBirth) || NamedAsTwo(lefts, rights) is not null)
        {
            return 0;
        }

        HashSet<int> mates = Mates(lefts, rights);
        HashSet<int> others = mates.Count == 0 ? [] : Mates(rights, lefts);
        if (others.Count == 0)
        {
            return 0;
        }

        bool isElsewhere = AreElsewhere(lefts, rights);
        if (!mates.Overlaps(others))
        {
            return isElsewhere ? NobodyElsewhereBits : 0;
        }

        return Any(lefts, rights, contradictions.Between) ? 0 : isElsewhere ? ElsewhereBits : AtHomeBits;
    }

    private static bool Repeats(IEnumerable<(RecordEdge Edge, int Statement)> group, Func<int, int> rootOf)
    {
        (RecordEdge Edge, int Statement)[] records = [.. group.DistinctBy(of => of.Edge.Record)];
        return records.Select(of => rootOf(of.Statement)).Distinct().Count() < records.Length;
    }

    // The other persons whom groups of the one cluster name, those of the other cluster not among them.
    private HashSet<int> Mates(IReadOnlyList<int> own, IReadOnlyList<int> others)
    {
        HashSet<int> mates = [.. own.SelectMany(stated.GroupsOf).SelectMany(stated.RowsOf).Select(rootOf)];
        mates.Remove(rootOf(own[0]));
        mates.Remove(rootOf(others[0]));
        return mates;
    }

    private bool AreElsewhere(IReadOnlyList<int> lefts, IReadOnlyList<int> rights) =>
        Any(lefts, rights, addresses.AreStated) && !Any(lefts, rights, addresses.AreOne);

    private bool HasBirth(int statement) => births.Codes[statement] >= 0;

    private static bool Any(IReadOnlyList<int> lefts, IReadOnlyList<int> rights, Func<int, int, bool> holds) =>
        lefts.Any(left => rights.Any(right => holds(left, right)));
}
