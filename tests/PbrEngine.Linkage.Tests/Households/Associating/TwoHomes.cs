using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

/// <summary>A town of one surname a home, in which a school names every mother without her date of birth and every
/// child, and a landlord all of them. Records are named by what they are: <c>school 7 mum</c>.</summary>
internal sealed class TwoHomes
{
    private readonly List<(string Id, string Forename, string Born, string Sex, string Uprn)> records = [];
    private readonly List<HouseholdEdge> edges = [];
    private readonly List<(string Left, string Right, double Weight)> pairs = [];

    internal const double MotherBits = 2.5;

    /// <param name="homes">How many homes there are, so that something can be learned.</param>
    internal TwoHomes(int homes)
    {
        for (int home = 0; home < homes; home++)
        {
            State($"school {home} mum", "ANN", "", "F", $"{home}", $"contact {home}");
            State($"school {home} child", "BEN", "2015-05-05", "M", $"{home}", $"contact {home}");
            State($"rent {home} mum", "ANN", "1985-01-31", "F", $"{home}", $"tenancy {home}");
            State($"rent {home} child", "BEN", "2015-05-05", "M", $"{home}", $"tenancy {home}");
            Compare($"school {home} child", $"rent {home} child", 12);
            Compare($"school {home} mum", $"rent {home} mum", MotherBits);
        }
    }

    internal void State(string id, string forename, string born, string sex, string uprn, string? group)
    {
        records.Add((id, forename, born, sex, uprn));
        if (group is not null)
        {
            edges.Add(new(group.Split(' ')[0], group.Split(' ')[1], id, new(2020, 1, 1), null));
        }
    }

    internal void Compare(string left, string right, double weight) => pairs.Add((left, right, weight));

    /// <summary>The result, rows shuffled where there is a seed.</summary>
    internal (PersonTable Table, AssociativeResult Result) Link(
        AssociativeOptions? options = null, int? seed = null, bool hasEdges = true)
    {
        var random = new Random(seed ?? 0);
        var rows = records.ToArray();
        HouseholdEdge[] stated = [.. hasEdges ? edges : []];
        if (seed is not null)
        {
            random.Shuffle(rows);
            random.Shuffle(stated);
        }

        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, [.. rows.Select(row => row.Forename)]),
            People.Column(ColumnRole.BirthDate, [.. rows.Select(row => row.Born)]),
            People.Column(ColumnRole.Sex, [.. rows.Select(row => row.Sex)]),
            People.Column(ColumnRole.Uprn, [.. rows.Select(row => row.Uprn)])) with
        {
            Ids = [.. rows.Select(row => row.Id)],
        };
        MatchedPair[] compared =
        [
            .. pairs.Select(pair => new MatchedPair(
                Array.IndexOf(table.Ids, pair.Left), Array.IndexOf(table.Ids, pair.Right), pair.Weight)),
        ];
        if (seed is not null)
        {
            random.Shuffle(compared);
        }

        return (table, AssociativeLinking.Link(table, compared, stated, options ?? new()));
    }

    internal bool IsOne(string left, string right)
    {
        (PersonTable table, AssociativeResult result) = Link();
        return result.Clusters[Array.IndexOf(table.Ids, left)] == result.Clusters[Array.IndexOf(table.Ids, right)];
    }
}
