using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class DayFamilyIdsTests
{
    [Fact]
    public void Next_IdsInUse_ArePassedOver()
    {
        var ids = new DayFamilyIds(new(2026, 3, 9), ["F20260309-000002", "F20260308-000001"]);
        Assert.Equal(["F20260309-000001", "F20260309-000003"], new[] { ids.Next(), ids.Next() });
    }
}
