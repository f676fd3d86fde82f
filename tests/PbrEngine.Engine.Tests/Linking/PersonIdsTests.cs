using PbrEngine.Engine.Linking;

namespace PbrEngine.Engine.Tests.Linking;

public sealed class PersonIdsTests
{
    [Theory]
    [InlineData(1, "P00000001")]
    [InlineData(42, "P00000042")]
    [InlineData(123456789, "P123456789")]
    public void Of_Number_IsReadBack(long number, string id)
    {
        Assert.Equal(id, PersonIds.Of(number));
        Assert.Equal(number, PersonIds.Number(id));
    }
}
