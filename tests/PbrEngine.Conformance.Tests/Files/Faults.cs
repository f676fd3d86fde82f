namespace PbrEngine.Conformance.Tests.Files;

/// <summary>Fails with every fault at once, one a line, under the promise that they break.</summary>
internal static class Faults
{
    public static void None(string promise, IEnumerable<string> faults)
    {
        var lines = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{promise}\n  {string.Join("\n  ", lines)}");
        }
    }
}
