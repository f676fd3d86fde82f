using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// Goal: a session that was reset is like a new one. Method: rule sets and facts from printed seeds; whatever a fresh
/// session tells of a case - events in order, facts in order, traces - one session that serves every case of the set
/// must tell too, though it was left in the middle of something else before it was reset.
/// </summary>
public sealed class ResetTests
{
    private const int RuleSets = 200;
    private const int CasesOfOne = 10;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reset_TwoThousandCases_TellsWhatAFreshSessionTells(bool isWatched)
    {
        var told = 0;
        Parallel.For(0, RuleSets, seed =>
        {
            var rules = new SpecGenerator(new Random(seed)).Rules(count: 2 + (seed % 5));
            var sessions = GeneratedRules.Compile(rules);
            var options = new SessionOptions { Trace = TraceOptions.On, FiringsMax = 500 };
            var reused = sessions.CreateSession(options);
            for (var number = 0; number < CasesOfOne; number++)
            {
                LeaveInTheMiddle(reused, new Random(number));
                reused.Reset();
                var expected = Told(sessions.CreateSession(options), isWatched, (seed * 1000) + number);
                var actual = Told(reused, isWatched, (seed * 1000) + number);
                Assert.True(
                    expected == actual, $"seed {seed}, case {number}: fresh\n{expected}\nreset\n{actual}");
                Interlocked.Add(ref told, expected.Split('\n').Length);
            }
        });
        Assert.True(told > RuleSets * CasesOfOne * 10, $"{told} lines: too little happens to tell sessions apart");
    }

    private static void LeaveInTheMiddle(ISession session, Random random)
    {
        session.TryInsertAll(Items(random, 12), BatchOptions.SkipFailed);
        session.Fire(random.Next(4));
        if (session.Facts<Item>() is [Red or Green or Blue, ..] facts)
            session.Retract(facts[0]);
        session.AutoPropagateLinkedFacts = false;
        session.Events.RuleFiringEvent += (_, _) => throw new InvalidOperationException("a subscriber was kept");
        session.Agenda.AddFilter(new NoneFires());
        session.TryInsertAll(Items(random, 4), BatchOptions.SkipFailed);
    }

    private static string Told(ISession session, bool isWatched, int seed)
    {
        var random = new Random(seed);
        var lines = new List<string>();
        if (isWatched)
            Watch(session.Events, lines);
        session.InsertAll(Items(random, random.Next(3, 9)));
        for (var round = 0; round < 3; round++)
        {
            lines.Add($"fired {session.Fire()}, empty {session.Agenda.IsEmpty}");
            lines.AddRange(session.Facts<Item>().Select(f => $"fact {f}"));
            lines.AddRange(session.GetTrace().Select(Text));
            foreach (var item in Items(random, random.Next(1, 4)))
            {
                if (!session.TryInsert(item))
                    lines.Add($"changed {(random.Next(2) == 0 ? session.TryUpdate(item) : session.TryRetract(item))}");
            }
        }

        return string.Join('\n', lines);
    }

    private static void Watch(IEventProvider events, List<string> lines)
    {
        events.ActivationCreatedEvent += (_, e) => lines.Add($"created {Text(e.Match)}");
        events.ActivationUpdatedEvent += (_, e) => lines.Add($"updated {Text(e.Match)}");
        events.ActivationDeletedEvent += (_, e) => lines.Add($"deleted {Text(e.Match)}");
        events.RuleFiringEvent += (_, e) => lines.Add($"firing {Text(e.Match)}");
        events.FactInsertedEvent += (_, e) => lines.Add($"inserted {e.Fact.Value} {e.Fact.Source?.SourceType}");
        events.FactUpdatedEvent += (_, e) => lines.Add($"updated {e.Fact.Value}");
        events.FactRetractedEvent += (_, e) => lines.Add($"retracted {e.Fact.Value}");
        events.LhsExpressionEvaluatedEvent += (_, e) => lines.Add($"{e.Expression} is {e.Result}");
    }

    private static string Text(IMatch match) => $"{match.Rule.Name} {match.Trigger} "
        + string.Join('+', match.Facts.Select(f => $"{f.Declaration.Name}={f.Value}"));

    private static string Text(RuleTrace trace) => $"{trace.RuleName} {trace.Outcome} at "
        + $"{trace.FirstFailure?.ElementIndex} {trace.FirstFailure?.ConditionIndex} "
        + $"{trace.FirstFailure?.Nearest.Count}: "
        + string.Join(", ", trace.Firings.Select(f =>
            $"{f.Sequence} {f.StillHolds} {string.Join('+', f.Facts.Select(t => t.Value))} to "
            + string.Join('+', f.Produced)));

    private static IReadOnlyList<Item> Items(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Invented(random)).Distinct()];

    private static Item Invented(Random random)
    {
        var (key, x, y) = (random.Next(4), random.Next(4), random.Next(4));
        return random.Next(3) switch
        {
            0 => new Red($"R{key}", x, y),
            1 => new Green($"G{key}", x, y),
            _ => new Blue($"B{key}", x, y),
        };
    }

    private sealed class NoneFires : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;
    }
}
