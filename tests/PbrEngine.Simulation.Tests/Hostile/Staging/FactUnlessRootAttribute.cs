namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A case that file permissions decide, which root doesn't feel.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactUnlessRootAttribute : FactAttribute
{
    public FactUnlessRootAttribute()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Skip = "Root may read and write everything: run the tests as another user to have this case.";
        }
    }
}
