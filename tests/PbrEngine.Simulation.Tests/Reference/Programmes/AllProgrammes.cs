namespace PbrEngine.Simulation.Tests.Reference.Programmes;

/// <summary>The three national programmes for families.</summary>
public static class AllProgrammes
{
    public static readonly Programme[] All = [Phase1.Instance, Expanded.Instance, SupportingFamilies.Instance];

    public static Programme Named(string name) => All.Single(p => p.Name == name);
}
