using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Reviewing;

/// <summary>Puts together what reviews are shown with, and says how a refusal ends.</summary>
internal static class ReviewServices
{
    /// <summary>What hangs on pairs.</summary>
    internal static PairReach Reach(Stores stores, RunAttempt published) =>
        new(published, stores.Persons, stores.Outcomes, stores.Claims);

    /// <summary>Refused where somebody else has to do it; failed otherwise.</summary>
    internal static ExitCode Refuse(Invocation invocation, ReviewRefusal refusal) => invocation.Refuse(
        refusal.Code, refusal.Message, refusal.IsFourEyes ? ExitCode.Refused : ExitCode.Failed);
}
