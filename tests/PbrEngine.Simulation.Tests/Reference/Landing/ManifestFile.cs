namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>The three manifest entries that the semantics rest on; the YAML reader fills it.</summary>
public sealed class ManifestFile
{
    public string Feed { get; set; } = "";

    public string ExtractDate { get; set; } = "";

    public ManifestCoverage Coverage { get; set; } = new();
}

/// <summary>The days for which the absence of a row means that nothing happened.</summary>
public sealed class ManifestCoverage
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";
}
