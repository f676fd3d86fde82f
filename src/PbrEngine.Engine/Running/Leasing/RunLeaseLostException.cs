namespace PbrEngine.Engine.Running.Leasing;

/// <summary>This process was not heard of for so long that another has taken its night over.</summary>
public sealed class RunLeaseLostException()
    : Exception(
        "This process was not heard of for so long that another one has taken the night over, so nothing more was "
        + "written here. See how the other ends; nothing is lost or written twice.");
