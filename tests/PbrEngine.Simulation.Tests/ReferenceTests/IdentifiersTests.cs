using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData(11, "801200005011")]
    [InlineData(4072, "801200405072")]
    public void Upn_AnyNumber_HasItsCheckLetter(int number, string digits)
    {
        var sum = digits.Select((c, i) => (c - '0') * (i + 2)).Sum();
        Assert.Equal("ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23] + digits, Identifiers.Upn(number));
    }

    [Fact]
    public void Identifiers_OfAllPeopleOfATree_NeverRepeat()
    {
        var numbers = Enumerable.Range(0, 500).SelectMany(f => Enumerable.Range(1, 7).Select(m => (f * 10) + m))
            .ToList();
        Assert.Equal(numbers.Count, numbers.Select(Identifiers.Upn).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(numbers.Count, numbers.Select(Identifiers.Nino).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(numbers.Count, numbers.Select(Identifiers.NhsNumber).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(numbers.Count, numbers.Select(Identifiers.PncId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void NhsNumber_WeightedSum_IsAMultipleOfEleven() => // 10·d1 + … + 2·d9 + check
        Assert.All(Enumerable.Range(1, 200), n => Assert.Equal(
            0, Identifiers.NhsNumber(n).Select((c, i) => (c - '0') * (10 - i)).Sum() % 11));

    [Fact]
    public void PncId_Number_HasTheLetterOfYearAndSerial() // (07 ++ 0010007) mod 23 = 70010007 mod 23 = 8
    {
        Assert.Equal(8, 70_010_007 % 23);
        Assert.Equal("2007/0010007H", Identifiers.PncId(7));
    }
}
