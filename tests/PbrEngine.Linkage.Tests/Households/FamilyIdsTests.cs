using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class FamilyIdsTests
{
    [Fact]
    public void Assign_FirstNight_GivesNewIdsInOrder() =>
        Assert.Equal("F1 case 1, F2 case 2", Told(Night([], "case 2: b", "case 1: a")));

    [Fact]
    public void Assign_SomebodyComesAndSomebodyGoes_KeepsTheId() => Assert.Equal(
        "F1 case 1",
        Told(Night(Night([], "case 1: mum, boy, girl").Next, "case 1: mum, girl, dad")));

    [Fact]
    public void Assign_ChildMoves_IsASplit() => Assert.Equal(
        "F1 case 1, F2 case 2; F1 to F2: boy",
        Told(Night(Night([], "case 1: mum, boy", "case 2: dad, son").Next, "case 1: mum", "case 2: dad, son, boy")));

    [Fact]
    public void Assign_ChildIsInAnotherFamilyAsWell_IsNoEvent() => Assert.Equal(
        "F1 case 1, F2 case 2",
        Told(Night(Night([], "case 1: mum, boy", "case 2: dad").Next, "case 1: mum, boy", "case 2: dad, boy")));

    [Fact]
    public void Assign_CoupleSplitsUp_MostKeepTheIdAndTheOtherIsNew() => Assert.Equal(
        "F1 tenancy 1, N2 claim 8; F1 to N2: dad",
        Told(Night(Night([], "tenancy 1: mum, dad, child").Next, "tenancy 1: mum, child", "claim 8: dad")));

    [Fact]
    public void Assign_TwoBecomeOne_MostKeepTheIdAndTheOtherIsAbsorbed() => Assert.Equal(
        "F2 case 3; F1 in F2: a, b",
        Told(Night(Night([], "case 1: a, b", "case 2: c, d, e").Next, "case 3: a, b, c, d, e")));

    [Fact]
    public void Assign_TheSharedChildIsLeftInBoth_EachKeepsTheIdOfItsGroup() => Assert.Equal(
        "F2 case 2, F1 case 3",
        Told(Night(
            [new("F1", "case", "3", ["child", "mum"]), new("F2", "case", "2", ["child", "dad"])],
            "case 2: child", "case 3: child")));

    [Fact]
    public void Assign_FamilyGoneForANight_HasItsIdAgain()
    {
        NamedFamilies gone = Night(Night([], "case 1: mum, child").Next);

        Assert.Equal(
            ("", "F1 tenancy 5"), (Told(gone), Told(Night(gone.Next, "tenancy 5: mum, child"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("F1")]
    public void Assign_IdEmptyOrInUse_Throws(string id) => Assert.Throws<InvalidOperationException>(() =>
        FamilyIds.Assign(
            FamilyDerivation.On(Edges("case 1: a"), Trust, Day).Families,
            [new("F1", "case", "7", ["z"])], Day, () => id));

    [Fact]
    public void Assign_MonthOfNights_IdsStayWithMostOfTheirPersons()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            var month = new FamilyMonth(seed);
            for (int night = 0; night < 30; night++)
            {
                month.Turn();
                Assert.True(month.IdsAreKept(), $"seed {seed}, night {night}");
            }
        }
    }

    private static NamedFamilies Night(IReadOnlyList<PriorFamily> prior, params string[] groups)
    {
        int given = prior.Count;
        return FamilyIds.Assign(
            FamilyDerivation.On(Edges(groups), Trust, Day).Families, prior, Day,
            () => (prior.Count == 0 ? "F" : "N") + ++given);
    }

    private static string Told(NamedFamilies named)
    {
        string families = string.Join(
            ", ", named.Families.Select(f => $"{f.FamilyId} {f.Family.Basis} {f.Family.Group}"));
        return string.Join("; ", named.Events.Select(Told).Prepend(families));
    }

    private static string Told(FamilyEvent told) => told switch
    {
        FamilyMerged merged => $"{merged.Absorbed} in {merged.Survivor}: {string.Join(", ", merged.Persons)}",
        FamilySplit split => $"{split.From} to {split.To}: {string.Join(", ", split.Persons)}",
        _ => throw new InvalidOperationException("An event of an unknown kind."),
    };
}
