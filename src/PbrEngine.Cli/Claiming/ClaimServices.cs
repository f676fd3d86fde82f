using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Rules;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Cli.Claiming;

/// <summary>Puts together what claims are prepared and approved with.</summary>
internal static class ClaimServices
{
    internal static PrepareClaim Prepare(Stores stores, TimeProvider clock) => new(
        stores.Runs,
        stores.Outcomes,
        stores.Claims,
        stores.Persons,
        ConfirmationNote.Confirmed(stores),
        new LinkDoubts(
            stores.Reviews,
            stores.PersonChanges,
            stores.Persons,
            stores.Outcomes,
            stores.Claims,
            new IfOnePerson(CohortServices.Of(stores)).Answers),
        clock);

    internal static ApproveClaim Approve(Stores stores, TimeProvider clock) =>
        new(stores.Claims, stores.PersonChanges, clock);
}
