using PbrEngine.Domain.Time;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Claiming;

/// <summary>Published nights to claim from, in memory.</summary>
internal sealed class ClaimBench
{
    internal ClaimBench()
    {
        Outcomes = new(Runs);
        Persons = new(Runs);
    }

    internal InMemoryPersonStore Persons { get; }

    internal InMemoryRunStore Runs { get; } = new();

    internal InMemoryOutcomeStore Outcomes { get; }

    internal InMemoryClaimStore Claims { get; } = new();

    internal InMemoryReviewStore Reviews { get; } = new();

    internal InMemoryPersonChangeStore Changes { get; } = new();

    /// <summary>What the families would come to if the persons in doubt were one.</summary>
    internal List<FamilyAnswer> IfOnePerson { get; } = [];

    /// <summary>What was tried: whom for whom, in which families.</summary>
    internal List<(string SameAs, string Families)> Tried { get; } = [];

    /// <summary>The rules that the program carries, and which of their values may pay.</summary>
    internal ConfirmedParameters Confirmed { get; set; } = new([SampleRuleSet.Named("expanded")], []);

    /// <summary>A published night with verdicts of the expanded programme.</summary>
    internal RunAttempt Publish(DateOnly asAt, params FamilyVerdict[] verdicts)
    {
        var attempt = Runs.Begin(asAt, "", StandingClock.Now);
        Outcomes.Save(attempt.Id, SampleRuleSet.Named("expanded"), verdicts);
        Runs.Publish(attempt.Id, StandingClock.Now, StandingClock.Now);
        return attempt;
    }

    internal PreparedClaim Prepare(string window = "2026/27-Q3", string programme = "expanded") =>
        new PrepareClaim(Runs, Outcomes, Claims, Persons, Confirmed, Doubts, new StandingClock())
            .Prepare(programme, Window(window), "p.repare");

    internal LinkDoubts Doubts => new(Reviews, Changes, Persons, Outcomes, Claims, (_, sameAs, families) =>
    {
        Tried.Add((
            string.Join(' ', sameAs.Select(s => $"{s.Key}={s.Value}").Order(StringComparer.Ordinal)),
            string.Join(' ', families.Order(StringComparer.Ordinal))));
        return IfOnePerson;
    });

    internal static Period Window(string text) =>
        Period.TryParse(text, out var period) ? period! : throw new ArgumentException(text, nameof(text));
}
