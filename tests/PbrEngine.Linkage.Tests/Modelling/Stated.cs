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
}
