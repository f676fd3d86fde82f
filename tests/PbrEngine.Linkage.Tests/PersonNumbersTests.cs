namespace PbrEngine.Linkage.Tests;

public sealed class PersonNumbersTests
{
    [Fact]
    public void NextPersonId_Counts_FromTheFirstNumber()
    {
        var numbers = new PersonNumbers(999_999_999, "Q");

        Assert.Equal(("Q999999999", "Q1000000000"), (numbers.NextPersonId(), numbers.NextPersonId()));
        Assert.Equal(1_000_000_001, numbers.NextNumber);
    }

    [Fact]
    public void Constructor_BelowOne_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PersonNumbers(0));
    }
}
