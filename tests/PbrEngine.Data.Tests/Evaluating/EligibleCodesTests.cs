using PbrEngine.Data.Evaluating;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Data.Tests.Evaluating;

public sealed class EligibleCodesTests
{
    [Theory]
    [InlineData(Answer.Yes, "Y")]
    [InlineData(Answer.No, "N")]
    [InlineData(Answer.Unknown, "UNKNOWN")]
    public void Code_EveryAnswer_IsAsFamiliesCsvNamesIt(Answer answer, string code) =>
        Assert.Equal(code, EligibleCodes.Code(answer));
}
