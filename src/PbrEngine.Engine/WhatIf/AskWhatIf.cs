using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.WhatIf;

/// <summary>Asks what becomes of a published run's cohort under other parameters. Nothing is written.</summary>
public sealed class AskWhatIf(CohortSources sources)
{
    /// <summary>Asks.</summary>
    public WhatIfAnswer Ask(RunAttempt attempt, WhatIfQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(question);
        var loader = new CohortLoader(sources, attempt);
        var (used, missing) = loader.RuleSets(programme: null);
        if (missing is not null)
            return WhatIfAnswer.Refused(missing);
        if (question.Programme is not null && loader.RuleSets(question.Programme).Refusal is { } unknown)
            return WhatIfAnswer.Refused(unknown);
        var reader = new ChangeReader(used, question.Programme);
        var (variants, wrong) = VariantReader.Read(reader, question.Changes, question.Variants);
        if (wrong is not null)
            return WhatIfAnswer.Refused(new(wrong.Code, wrong.Message, IsQuestionWrong: true));
        var programmes = variants.SelectMany(c => c.Changes).Select(c => c.Programme).ToHashSet(StringComparer.Ordinal);
        var cohorts = loader.Load([.. used.Where(r => programmes.Contains(r.Programme))]);
        return new(CompareVariants.Compare(cohorts, attempt.AsAt, variants, cancellation), null);
    }
}
