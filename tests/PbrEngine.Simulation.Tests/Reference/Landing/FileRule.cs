using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>What a file's rows are told apart by (R02) and which days are a row's own (R03; none = undated).</summary>
public sealed record FileRule(string Feed, string File, string[] Key, Func<LandingRow, DateRange?> OwnDays)
{
    public string KeyOf(LandingRow row) => string.Join('|', Key.Select(column => row[column]));
}
