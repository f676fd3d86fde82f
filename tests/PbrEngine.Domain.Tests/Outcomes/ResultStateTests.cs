using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Domain.Tests.Outcomes;

public sealed class ResultStateTests
{
    [Fact]
    public void Code_OfEveryState_IsThatOfResultsCsv() => Assert.Equal(
        ["PAYABLE", "BLOCKED", "NOT_ACHIEVED"], Enum.GetValues<ResultState>().Select(s => s.Code()));
}
