using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class DateDifferencesTests
{
    [Theory]
    [InlineData("1985-03-12", "1985-03-12", DateDifference.Equal)]
    [InlineData("1985-03-12", "1985-03-17", DateDifference.OneCharacter)]
    [InlineData("1985-03-12", "1995-03-12", DateDifference.OneCharacter)]
    [InlineData("1985-03-12", "1985-03-21", DateDifference.OneCharacter)]
    [InlineData("1985-03-12", "1958-03-12", DateDifference.OneCharacter)]
    [InlineData("1985-03-12", "1985-12-03", DateDifference.DayMonthSwapped)]
    [InlineData("1985-03-12", "1985-03-29", DateDifference.OnePart)]
    [InlineData("1985-03-12", "1985-10-12", DateDifference.OnePart)]
    [InlineData("1985-03-12", "1977-03-12", DateDifference.OnePart)]
    [InlineData("1985-03-12", "1967-03-12", DateDifference.Different)]
    [InlineData("1985-01-01", "1995-01-01", DateDifference.Different)]
    [InlineData("1985-01-01", "1986-01-01", DateDifference.WithinYear)]
    [InlineData("1985-03-12", "1985-04-11", DateDifference.WithinMonth)]
    [InlineData("1985-12-20", "1986-01-20", DateDifference.WithinMonth)]
    [InlineData("1985-12-20", "1986-01-21", DateDifference.WithinYear)]
    [InlineData("1985-01-01", "1985-09-23", DateDifference.YearOnly)]
    [InlineData("1985-01-01", "1985-01-02", DateDifference.YearOnly)]
    [InlineData("1985-01-01", "1985-01-01", DateDifference.Equal)]
    [InlineData("1985-03-12", "1985-09-23", DateDifference.SameYear)]
    [InlineData("1983-03-31", "1984-02-28", DateDifference.WithinYear)]
    [InlineData("1984-02-28", "1985-02-27", DateDifference.WithinYear)]
    [InlineData("1984-02-29", "1985-03-01", DateDifference.WithinYear)]
    [InlineData("1984-02-29", "1985-03-02", DateDifference.Different)]
    [InlineData("1900-02-28", "1900-03-31", DateDifference.WithinMonth)]
    [InlineData("1985-03-12", "1961-09-27", DateDifference.Different)]
    public void Compare_EachKind_IsTold(string left, string right, DateDifference expected)
    {
        int one = DateDifferences.NumberOf(left);
        int other = DateDifferences.NumberOf(right);
        Assert.Equal(expected, DateDifferences.Compare(one, other));
        Assert.Equal(expected, DateDifferences.Compare(other, one));
    }

    [Fact]
    public void Compare_DatesByDays_CountAsTheCalendarDoes()
    {
        const int Seed = 7;
        var random = new Random(Seed);
        for (int i = 0; i < 20_000; i++)
        {
            DateOnly one = new DateOnly(1890, 1, 1).AddDays(random.Next(50_000));
            DateOnly other = one.AddDays(random.Next(-800, 800));
            DateDifference found =
                DateDifferences.Compare(DateDifferences.NumberOf(one), DateDifferences.NumberOf(other));
            int apart = Math.Abs(one.DayNumber - other.DayNumber);
            bool isRight = found switch
            {
                DateDifference.Equal => apart == 0,
                DateDifference.WithinMonth => apart is > 0 and <= 31,
                DateDifference.SameYear => apart > 31 && one.Year == other.Year,
                DateDifference.WithinYear => apart is > 31 and <= 366 && one.Year != other.Year,
                DateDifference.Different => apart > 366 && one.Year != other.Year,
                _ => apart > 0,
            };
            Assert.True(isRight, $"seed {Seed}: {one:O} {other:O} {found}");
        }
    }

    [Theory]
    [InlineData("1985-01-01", true)]
    [InlineData("1985-01-02", false)]
    [InlineData("1985-10-01", false)]
    public void IsYearOnly_FirstOfJanuary_Is(string date, bool expected) =>
        Assert.Equal(expected, DateDifferences.IsYearOnly(DateDifferences.NumberOf(date)));

    [Theory]
    [InlineData("")]
    [InlineData("1985-1-1")]
    [InlineData("19850101")]
    [InlineData("1985/01/01")]
    public void NumberOf_AnotherForm_Throws(string date) =>
        Assert.Throws<ArgumentException>(() => DateDifferences.NumberOf(date));
}
