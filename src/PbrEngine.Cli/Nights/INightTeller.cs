using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>Tells whoever waits how a night is getting on.</summary>
internal interface INightTeller : IProgress<RunProgress>
{
    /// <summary>A step is done.</summary>
    void Finished(StepRecord step);
}
