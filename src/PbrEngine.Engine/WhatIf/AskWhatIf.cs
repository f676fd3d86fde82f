using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.WhatIf;

/// <summary>Asks what becomes of a published run's cohort under other parameters. Nothing is written.</summary>
public sealed class AskWhatIf(IOutcomeStore outcomes, CohortLoader loader, IReadOnlyList<RuleSet> ruleSets)
{
    /// <summary>Asks.</summary>
    public WhatIfAnswer Ask(RunAttempt attempt, WhatIfQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(question);
        var families = outcomes.Families(attempt.Id);
        var used = families.Select(f => f.RuleSet).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name, RuleSet: ruleSets.FirstOrDefault(r => r.Name == name)))
            .ToList();
        if (used.Find(u => u.RuleSet is null).Name is { } missing)
            return new(null, WhatIfRefusal.NotInstalled(missing), IsQuestionWrong: false);
        var installed = used.ConvertAll(u => u.RuleSet!);
        if (question.Programme is { } programme && installed.TrueForAll(r => r.Programme != programme))
        {
            var refusal = WhatIfRefusal.UnknownProgramme(programme, installed.Select(r => r.Programme));
            return new(null, refusal, IsQuestionWrong: true);
        }
        var reader = new ChangeReader(installed, attempt.AsAt, question.Programme);
        var (cases, wrong) = CaseReader.Read(reader, question.Changes, question.Cases);
        if (wrong is not null)
            return new(null, wrong, IsQuestionWrong: true);
        var asked = installed
            .Where(r => cases.Any(c => c.Changes.Any(change => change.Programme == r.Programme)))
            .ToList();
        var cohorts = loader.Load(attempt, families, outcomes.Results(attempt.Id), asked);
        return new(CompareCases.Compare(cohorts, attempt.AsAt, cases, cancellation), null, IsQuestionWrong: false);
    }
}

/// <summary>What is asked, as it was written.</summary>
/// <param name="Programme">The programme of names that don't begin with one.</param>
/// <param name="Changes">Loose changes, which are one case.</param>
/// <param name="Cases">Cases with a name.</param>
public sealed record WhatIfQuestion(
    string? Programme, IReadOnlyList<string> Changes, IReadOnlyList<string> Cases);

/// <summary>The answer, or why there is none.</summary>
/// <param name="Report">The answer; null when refused.</param>
/// <param name="Refusal">Why there is none.</param>
/// <param name="IsQuestionWrong">Whether the question itself can't be followed.</param>
public sealed record WhatIfAnswer(WhatIfReport? Report, WhatIfRefusal? Refusal, bool IsQuestionWrong);
