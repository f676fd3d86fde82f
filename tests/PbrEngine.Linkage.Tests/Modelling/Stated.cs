using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Modelling;

/// <summary>Statements of records, after exact agreement.</summary>
internal static class Stated
{
    internal static (ExactLinking Linking, Statements Statements) By(params LinkRecord[] records)
    {
        var table = StandardTable.Of(records);
        var linking = new ExactLinking(table, JudgementEdges.Of([], table));
        return (linking, Statements.Of(table, linking.Forest, ["nino", "upn"]));
    }

    /// <summary>A request that says nothing beside what is stated.</summary>
    internal static LinkRequest Request() => new() { Records = [], PersonIds = new PersonNumbers(1) };

    /// <summary>That a group, such as <c>"tenancy T1"</c>, names records of a school.</summary>
    internal static IEnumerable<RecordEdge> Names(string group, params string[] ids) => ids.Select(id =>
        new RecordEdge(A.Key(id), group.Split(' ')[0], group.Split(' ')[1], new(2020, 1, 1), null));
}
