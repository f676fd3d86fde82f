using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class FeedDifferenceTests
{
    public static TheoryData<string> Differences => ["column", "kind", "required", "codes", "key", "dating", "name"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void With_TwoThatDescribeTheFeedDifferently_IsRefusedByName(string difference)
    {
        var other = Allotments.Of("leisure/v1") with { Files = [Changed(difference)] };

        var fault = Assert.Throws<FeedConflictException>(
            () => FeedCatalogue.BuiltIn.With([Allotments.Of("gardens/v1"), other]));

        Assert.Equal(
            "gardens/v1 and leisure/v1 both bring the feed allotments and describe plots.csv differently: "
            + "give one of them another code, or the same description.",
            fault.Message);
    }

    [Fact]
    public void With_AnotherLimitOfShrinkage_IsRefused() => Assert.Contains(
        "describe it differently",
        Assert.Throws<FeedConflictException>(() => FeedCatalogue.BuiltIn.With(
            [Allotments.Of("gardens/v1"), Allotments.Of("leisure/v1") with { ShrinkPercentMax = 7 }])).Message,
        StringComparison.Ordinal);

    private static FileContract Changed(string difference)
    {
        var plots = Allotments.Of("").Files[0];
        return difference switch
        {
            "column" => plots with { Columns = [.. plots.Columns.Take(2)] },
            "kind" => With(plots, 0, c => c with { Kind = ColumnKind.Count }),
            "required" => With(plots, 1, c => c with { Required = true }),
            "codes" => With(plots, 1, c => c with { Codes = ["S"] }),
            "key" => plots with { Key = ["plot_ref", "let_on"] },
            "dating" => plots with { Dating = Dating.Event, DayColumns = ["let_on"] },
            _ => plots with { Name = "beds.csv" },
        };
    }

    private static FileContract With(FileContract file, int column, Func<ColumnContract, ColumnContract> change) =>
        file with { Columns = [.. file.Columns.Select((c, i) => i == column ? change(c) : c)] };
}
