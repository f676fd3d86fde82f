using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr reviews</c>: doubtful pairs to decide, and merges and splits that wait for a look.</summary>
internal static class ReviewsCommand
{
    private const int LimitDefault = 50;
    private const int LimitMax = 100_000;

    internal static Command Make(CommandHost host) =>
        new("reviews", "Doubtful pairs for people to decide; merges and splits that touch claims.")
        {
            List(host),
            ReviewsShowCommand.Make(host),
            ReviewsDecideCommand.Make(host),
            ReviewsEventsCommand.Make(host),
        };

    private static Command List(CommandHost host)
    {
        var state = new Option<string?>("--state") { Description = "Only open, decided or withdrawn ones." };
        state.AcceptOnlyFromAmong("open", "decided", "withdrawn");
        var reason = new Option<string?>("--reason")
        {
            Description = "Only those with this reason, such as GUARD_TWINS.",
            HelpName = "R",
        };
        var limit = CommonOptions.Whole("--limit", "How many at most.", 1, LimitMax, LimitDefault);
        var command = new Command("list", "Doubtful pairs: those that touch claims first.") { state, reason, limit };
        return host.Reads(command, (invocation, stores) =>
        {
            var filter = new ReviewFilter(
                State(invocation.Value(state)), invocation.Value(reason), invocation.Value(limit));
            var joinBits = invocation.Surroundings.Model().JoinBits;
            var listed = stores.Runs.Published() is { } published
                ? new ListReviews(stores.Reviews, joinBits).List(filter, ReviewServices.Reach(stores, published))
                : new(0, []);
            return invocation.Answer(
                new { listed.Total, Reviews = listed.Reviews.Select(ReviewJson.Of) },
                page => Print(page, listed));
        });
    }

    private static void Print(Page page, ListedReviews listed)
    {
        page.Table(
            ["Review", "One", "Other", "Reason", "Weight", "Since", "State", "Claims"],
            [.. listed.Reviews.Select(Row)],
            "No pair is in doubt.");
        if (listed.Total > listed.Reviews.Count)
        {
            page.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{listed.Reviews.Count} of {listed.Total:N0}: see more with --limit."));
        }
        if (listed.Total > 0)
            page.Line("Look at one with: pbr reviews show ID.");
    }

    private static string[] Row(ListedReview review) =>
    [
        review.Pair.Id.ToString(CultureInfo.InvariantCulture),
        review.Pair.Left.ToString(),
        review.Pair.Right.ToString(),
        string.Join("; ", review.Pair.Reasons.Select(ReasonWords.Reason)),
        ReviewWords.Weight(review.Pair.Weight),
        IsoDate.Write(review.Pair.Since),
        ReviewWords.State(review.Pair),
        ReviewWords.Claims(review.Reached),
    ];

    private static PairState? State(string? word) => word switch
    {
        "open" => PairState.Open,
        "decided" => PairState.Decided,
        "withdrawn" => PairState.Withdrawn,
        _ => null,
    };
}
