using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr reviews show</c>: both sides of a doubtful pair, what hangs on it, and who said what.</summary>
internal static class ReviewsShowCommand
{
    internal static Command Make(CommandHost host)
    {
        var id = new Argument<long>("review") { Description = "The review's number." };
        var blind = new Option<bool>("--blind") { Description = "For a blind second look: not what others said." };
        var command = new Command("show", "Both sides of a pair, and what hangs on it.") { id, blind };
        return host.Reads(command, (invocation, stores) =>
        {
            if (stores.Reviews.Find(invocation.Value(id)) is not { } pair
                || stores.Runs.Published() is not { } published)
            {
                return ReviewServices.Refuse(invocation, ReviewRefusal.UnknownReview(invocation.Value(id)));
            }
            var view = new ReviewView(
                new(pair, ReviewServices.Reach(stores, published).Of(pair)),
                new SourcePersons(CohortServices.Of(stores)).Beside(pair, published),
                published.AsAt,
                invocation.Value(blind));
            return invocation.Answer(view.Json(), view.Print);
        });
    }
}
