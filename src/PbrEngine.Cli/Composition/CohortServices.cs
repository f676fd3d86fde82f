using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Cli.Composition;

/// <summary>Puts together what a published cohort is read from.</summary>
internal static class CohortServices
{
    internal static CohortSources Of(Stores stores) => new()
    {
        Deliveries = stores.Deliveries,
        Feeds = Programmes.Feeds,
        Persons = stores.Persons,
        Runs = stores.Runs,
        Outcomes = stores.Outcomes,
        LinkModel = Programmes.Model.Linker.Model,
        RuleSets = Programmes.All,
    };

    /// <summary>Says why there is no answer: wrong arguments, or a cohort that can't be evaluated again.</summary>
    internal static ExitCode Refuse(Invocation invocation, CohortRefusal refusal) => refusal.IsQuestionWrong
        ? invocation.Wrong($"{refusal.Code} {refusal.Message}")
        : invocation.Refuse(refusal.Code, refusal.Message);
}
