using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Releasing;

namespace PbrEngine.Engine.Tests.RuleSets.Releasing;

public sealed class ReleaseRecordTests
{
    [Theory]
    [InlineData("a.user", null)]
    [InlineData("O'Brien: \"x\" # [y]", "none of us")]
    public void Read_WhatWasWritten_ComesBack(string by, string? reviewedBy)
    {
        var record = new ReleaseRecord
        {
            RuleSet = "trial/v2099-01",
            Hash = new('a', 64),
            ReleasedBy = by,
            ReleasedAt = "2099-01-01T00:00:00Z",
            ReviewedBy = reviewedBy,
            Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["outcomes/A-1-b.cs"] = new('b', 64) },
        };
        var faults = new List<RuleSetFault>();
        var read = ReleaseRecord.Read(new("r", "r", record.ToYaml()), faults);
        Assert.Empty(faults);
        Assert.Equivalent(record, read, strict: true);
    }
}
