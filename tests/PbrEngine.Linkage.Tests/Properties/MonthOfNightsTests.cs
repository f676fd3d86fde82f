using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Goal: over a month in which records are misspelt, corrected, moved, lost and added, persons don't come and
/// go, and what does change is told.</summary>
public sealed class MonthOfNightsTests
{
    private static readonly ModelDescription Model = ShippedModel.Model.Description!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Link_ThirtyNights_PersonsDoNotFlapAndChangesAreTold(int seed)
    {
        var month = new MonthOfNights(new Random(seed), ShippedModel.Model);
        var sudden = new MonthOfNights(new Random(seed), LinkModel.Of("sudden", Model with
        {
            Thresholds = Model.Thresholds with { Fracture = Model.Thresholds.Join },
        }));
        for (int night = 0; night < 30; night++)
        {
            month.Night();
            sudden.Night();
        }

        string figures = string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {month} {sudden}");
        Assert.True(month.Untold == 0, figures);
        Assert.True(month.Wrong == 0, figures);
        Assert.True(month.Flaps == 0, figures);
        Assert.True(sudden.Flaps > 0, figures);
        Assert.True(month.IdsLost <= month.Merges, figures);
    }
}
