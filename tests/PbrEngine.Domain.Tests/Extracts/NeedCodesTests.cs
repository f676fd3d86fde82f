using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Tests.Extracts;

public sealed class NeedCodesTests
{
    [Fact]
    public void All_Codes_AreSixProblemsAndTheLinesOfTenHeadlines()
    {
        Assert.Equal(NeedCodes.Problems, NeedCodes.All.Take(6));
        Assert.Equal("1.1", NeedCodes.All[6]);
        Assert.Equal("10.3", NeedCodes.All[^1]);
        Assert.Equal(10, NeedCodes.All.Skip(6).Select(c => c.Split('.')[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(NeedCodes.All.Count, NeedCodes.All.Distinct(StringComparer.Ordinal).Count());
    }
}
