using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class WhatIfReportTests
{
    private static readonly WhatIfReport Report = new()
    {
        AsAt = new(2026, 10, 31),
        Programmes = [],
        Unchanged = WhatIfTotals.None,
        Variants = [],
        NotAsPublished = [],
        FamiliesNotAsPublished = [],
    };

    [Fact]
    public void IsAsPublished_NothingDiffers_Holds() => Assert.True(Report.IsAsPublished);

    [Fact]
    public void IsAsPublished_AFamilyThatDiffers_DoesNot() =>
        Assert.False((Report with { FamiliesNotAsPublished = ["F1"] }).IsAsPublished);
}
