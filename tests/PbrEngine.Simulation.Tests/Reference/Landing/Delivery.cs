using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>One delivery of one feed: what it says it covers, and its rows by file name.</summary>
public sealed record Delivery(
    string Feed,
    DateOnly ExtractOn,
    DateRange Coverage,
    IReadOnlyDictionary<string, IReadOnlyList<LandingRow>> Files);
