using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PairExplainerTests
{
    private static readonly PersonTable Table = People.Table(People.Column(ColumnRole.Forename, "ann", "anna"));

    private static readonly ModelDescription Model = PersonMatching.Match(Table, new()).Model;

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 1)]
    public void Explain_ARowThatIsNot_IsRefused(int left, int right) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new PairExplainer(Table, Model).Explain(left, right));

    [Fact]
    public void Explain_EitherWayRound_WeighsTheSame()
    {
        var explainer = new PairExplainer(Table, Model);
        Assert.Equal(explainer.Explain(0, 1).Weight, explainer.Explain(1, 0).Weight);
    }

    [Fact]
    public void New_AModelForOtherColumns_IsRefused() => Assert.Throws<ModelMismatchException>(
        () => new PairExplainer(People.Table(People.Column(ColumnRole.Surname, "lee", "ray")), Model));
}
