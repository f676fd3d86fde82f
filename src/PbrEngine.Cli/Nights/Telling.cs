using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using Spectre.Console;

namespace PbrEngine.Cli.Nights;

/// <summary>Chooses how progress is shown: bars for a person who watches, plain lines otherwise.</summary>
internal static class Telling
{
    /// <summary>Carries out a night under a teller.</summary>
    internal static T Night<T>(Invocation invocation, Func<INightTeller, T> work) => invocation.IsWatched
        ? Bars(invocation, context => work(new BarTeller(context)))
        : work(new PlainTeller(invocation.Say));

    /// <summary>Carries out work with bars of its own; null instead of a context when nobody watches.</summary>
    internal static T Work<T>(Invocation invocation, Func<ProgressContext?, T> work) =>
        invocation.IsWatched ? Bars(invocation, work) : work(null);

    private static T Bars<T>(Invocation invocation, Func<ProgressContext, T> work) =>
        Page.Console(invocation.Surroundings.Output, isTerminal: true)
            .Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn())
            .Start(work);
}
