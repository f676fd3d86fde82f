namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A case that needs a disk of a few kilobytes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactOnSmallDiskAttribute : FactAttribute
{
    public FactOnSmallDiskAttribute()
    {
        if (!SmallDisk.Allowed)
        {
            Skip = "A tmpfs may not be mounted here: run the tests as root with the right to mount to have this case.";
        }
    }
}
