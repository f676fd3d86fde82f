using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports;

/// <summary>What tests of whole deliveries ask again and again.</summary>
internal static class BenchAsserts
{
    /// <summary>The only delivery was refused for these codes, and that is on record.</summary>
    internal static void AssertRefused(this ImportBench bench, DeliveryReport report, string codes)
    {
        Assert.Equal(ImportOutcome.Refused, report.Outcome);
        Assert.Equal(codes, bench.FatalCodes());
        Assert.Contains(codes.Split(' ')[0], report.Reason, StringComparison.Ordinal);
        var delivery = bench.Store.List().Single();
        Assert.Equal((DeliveryState.Refused, report.Reason), (delivery.State, delivery.Reason));
        Assert.Contains(bench.Store.Issues(delivery.Id), i => i.Severity == IssueSeverity.Fatal);
    }

    internal static string FatalCodes(this ImportBench bench) => string.Join(' ', bench.Issues.All
        .Where(i => i.Severity == IssueSeverity.Fatal)
        .Select(i => i.Code)
        .Distinct()
        .Order(StringComparer.Ordinal));
}
