using System.Globalization;
using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>
/// Text that a spreadsheet would run as a formula: kept as it was sent, harmless in every file that leaves the engine.
/// </summary>
public sealed class FormulaTests
{
    private static readonly string[] Evil =
        ["=HYPERLINK(0)", "+1+2", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "\"\t=1+1\"", "\"=1,\"\"2\"\"\""];

    [Fact]
    public async Task Run_FormulaText_IsNeutralisedInEveryOutput()
    {
        var deliveries = GoodTree.Make();
        foreach (var text in Evil)
        {
            Spread(deliveries, text);
        }

        using var bench = await Bench.Make(deliveries);
        var night = await bench.Run();
        night.MustBeOrderly();
        foreach (var file in Directory.GetFiles(night.Out, "*.csv").Select(f => Path.GetFileName(f)))
        {
            var live = night.Rows(file).SelectMany(r => r.Values.Values).Where(IsLive).Distinct();
            Assert.True(!live.Any(), $"{file} holds {string.Join(" | ", live)}");
        }

        Assert.Contains(
            night.Rows("families.csv"), r => r["family_ref"].Contains("HYPERLINK", StringComparison.Ordinal));
        Assert.Contains(night.Rejects, r => r["value"].Contains("HYPERLINK", StringComparison.Ordinal));
    }

    private static void Spread(IReadOnlyList<GoodDelivery> deliveries, string text)
    {
        var help = deliveries.Single(d => d.Feed == Feeds.EarlyHelp);
        var number = 200 + help.Lines("families.csv").Count;
        help.Add("families.csv", RowPatterns.Make("families.csv", number,
            ("family_ref", text), ("lead_practitioner", text)));
        help.Add("members.csv", RowPatterns.Make("members.csv", number, ("family_ref", text), ("member_ref", text)));
        help.Add("needs.csv", RowPatterns.Make("needs.csv", number, ("identified_on", text)));
        help.Add("needs.csv", RowPatterns.Make("needs.csv", number + 50, ("family_ref", text), ("need_code", text)));
        deliveries.Single(d => d.Feed == Feeds.Schools)
            .Add("pupils.csv", RowPatterns.Make("pupils.csv", number, ("pupil_ref", text), ("upn", text)));
    }

    // A number may begin with a sign: it is computed to itself.
    private static bool IsLive(string value) =>
        value.Length > 0
        && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal)
        && !long.TryParse(value, CultureInfo.InvariantCulture, out _);
}
