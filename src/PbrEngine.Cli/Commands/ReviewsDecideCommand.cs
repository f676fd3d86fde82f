using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr reviews decide</c>: what somebody says of a doubtful pair.</summary>
internal static class ReviewsDecideCommand
{
    internal static Command Make(CommandHost host)
    {
        var id = new Argument<long>("review") { Description = "The review's number." };
        var same = new Option<bool>("--same") { Description = "One human being." };
        var different = new Option<bool>("--different") { Description = "Two human beings." };
        var unsure = new Option<bool>("--unsure") { Description = "The rows don't tell; it stays open." };
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "TEXT", Required = true };
        var by = RulesCommand.User("Who decides.");
        var blind = new Option<bool>("--blind") { Description = "A blind second look, by somebody else." };
        var command = new Command("decide", "Decides a pair; every later run links by it.")
        {
            id, same, different, unsure, reason, by, blind,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            List<PairDecision> said =
            [
                .. new[]
                {
                    (same, PairDecision.Same), (different, PairDecision.Different), (unsure, PairDecision.Unsure),
                }.Where(d => invocation.Value(d.Item1)).Select(d => d.Item2),
            ];
            if (said is not [var decision])
                return invocation.Wrong("Say one of --same, --different and --unsure.");
            var answer = new DecidePair(stores.Reviews, stores.Runs, invocation.Surroundings.Clock)
                .Decide(invocation.Value(id), new()
                {
                    Decision = decision,
                    By = invocation.Value(by)!.Trim(),
                    Reason = invocation.Value(reason)!.Trim(),
                    IsBlind = invocation.Value(blind),
                });
            return answer.Refusal is { } refusal
                ? ReviewServices.Refuse(invocation, refusal)
                : Told(invocation, answer.Pair!);
        });
    }

    private static ExitCode Told(Invocation invocation, ReviewedPair pair) => invocation.Answer(
        new
        {
            pair.Id,
            State = ReviewWords.Code(pair.State),
            pair.IsClash,
            Look = ReviewJson.Look(pair.Judgements[^1]),
        },
        page =>
        {
            page.Line($"Review {pair.Id} is {ReviewWords.State(pair)}.");
            page.Line("The next run links by it; nothing that is published changes.");
        });
}
