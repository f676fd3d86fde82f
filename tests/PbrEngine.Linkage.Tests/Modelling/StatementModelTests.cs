using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class StatementModelTests
{
    private static readonly ModelDescription Model = ShippedModel.Model.Description!;

    [Fact]
    public void Of_FewerThanTwoStatements_IsNone() => Assert.Null(
        StatementModel.Of(Stated.By(A.Person("1")).Linking, Model, new(), Stated.Request()));

    [Fact]
    public void Check_ShippedModel_FitsEveryNight() => StatementModel.Check(Model);

    [Fact]
    public void Check_AKindOfIdentifierMore_Fits()
    {
        ComparisonDescription nino = Model.Comparisons.Single(c => c.Name == "identifier:nino");
        int at = Model.Comparisons.ToList().IndexOf(nino);
        ModelDescription more = Model with
        {
            Comparisons =
            [
                .. Model.Comparisons.Take(at), nino with { Name = "identifier:hospital" },
                .. Model.Comparisons.Skip(at),
            ],
        };

        StatementModel.Check(more);
    }

    [Fact]
    public void Explain_TwoRecords_ShowsWhatIsStatedOnAnySide()
    {
        LinkRecord left = A.Person("1", "Jane Ellen");
        StatementModel model = StatementModel.Of(
            Stated.By(left, A.Blank("2") with { Surname = "Archer" }).Linking,
            Model,
            new() { Threads = 1 },
            Stated.Request())!;

        Assert.Equal(
            [
                "prior - - given", "forenames JANE - missing", "middle_names ELLEN - missing",
                "surname ARCHER ARCHER equal", "date_of_birth 1990-03-02 - missing", "others - - given",
            ],
            model.Explain(0, 1, household: 0).Select(f => $"{f.Field} {f.Left ?? "-"} {f.Right ?? "-"} {f.Level}"));
    }

    [Fact]
    public void Explain_HouseholdsAddedSomething_SaysSoLast()
    {
        StatementModel model = StatementModel.Of(
            Stated.By(A.Person("1"), A.Person("2", "Jayne")).Linking, Model, new(), Stated.Request())!;

        ComparedField last = model.Explain(0, 1, household: 4)[^1];

        Assert.Equal(("household", AgreementLevel.Given, 4), (last.Field, last.Level, last.Weight!.Value));
    }
}
