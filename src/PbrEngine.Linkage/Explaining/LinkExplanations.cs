using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Explaining;

/// <summary>Explains links and doubts by what they rest on: two records side by side, or what the model makes of
/// them.</summary>
internal sealed class LinkExplanations(StandardTable table, StatementModel? model = null)
{
    public IReadOnlyList<ComparedField> Of(CandidateBasis basis, int left, int right) =>
        model is not null && basis.Code == LinkBasis.Model
            ? model.Explain(left, right, basis.Household)
            : PairExplanation.Of(table, left, right);
}
