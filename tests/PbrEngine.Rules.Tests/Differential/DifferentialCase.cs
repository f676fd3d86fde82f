using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Tests.Differential;

/// <summary>One session and one list of facts, kept in step and compared.</summary>
internal sealed class DifferentialCase(IReadOnlyList<RuleSpec> rules, ISessionFactory sessions, int seed, int number)
{
    private static readonly Type[] Types = [typeof(Red), typeof(Green), typeof(Blue)];

    private readonly Random random = new((seed * 1000) + number);
    private readonly ISession session = sessions.CreateSession(new SessionOptions { Trace = TraceOptions.On });
    private readonly List<Item> facts = [];
    private readonly HashSet<string> lastKeys = [];

    /// <summary>What happened, so that the suite can tell whether everything does happen.</summary>
    public HashSet<string> Seen { get; } = [];

    public void Run()
    {
        for (var round = 0; round < 3; round++)
        {
            var changes = round == 0 ? random.Next(3, 9) : random.Next(1, 4);
            for (var i = 0; i < changes; i++)
                Change();
            session.Fire();
            Compare(round);
        }
    }

    private void Change()
    {
        var fact = Invented();
        var place = facts.IndexOf(fact);
        if (place < 0)
        {
            session.Insert(fact);
            facts.Add(fact);
        }
        else if (random.Next(2) == 0)
        {
            session.Update(fact);
            facts[place] = fact;
            Seen.Add("changed");
        }
        else
        {
            session.Retract(fact);
            facts.RemoveAt(place);
        }
    }

    private Item Invented()
    {
        var type = Types[random.Next(Types.Length)];
        return (Item)Activator.CreateInstance(
            type, $"{type.Name[0]}{random.Next(4)}", random.Next(4), random.Next(4))!;
    }

    private void Compare(int round)
    {
        var conclusions = NaiveInterpreter.Conclusions(rules, facts);
        var where = $"seed {seed}, case {number}, round {round}";
        var concluded = session.Facts<Item>().Where(IsConcluded);
        Agree(where, conclusions.Select(c => c.ToString()), concluded.Select(c => c.ToString()));
        Item[] all = [.. facts, .. conclusions];
        var traces = session.GetTrace().ToDictionary(t => t.RuleName, StringComparer.Ordinal);
        foreach (var rule in rules)
            Compare(rule, traces[GeneratedRules.NameOf(rule)], all, where);
        Note(conclusions);
    }

    private void Compare(RuleSpec rule, RuleTrace trace, Item[] all, string where)
    {
        var matches = NaiveInterpreter.Matches(rule, all);
        var fired = trace.Firings.Where(f => f.StillHolds).Select(f => Keys(f.Facts.Select(t => t.Value)));
        Agree($"{where}, rule {rule.Index}", matches.Select(Keys), fired.Distinct(StringComparer.Ordinal));
        var failure = NaiveInterpreter.FirstFailure(rule, all);
        Seen.Add(failure is null ? "why" : "why not");
        Assert.True(
            failure == GeneratedRules.ElementOf(rule, trace.FirstFailure?.ElementIndex),
            $"{where}, rule {rule.Index}: fails at {failure}, the library says {trace.FirstFailure?.ElementIndex}");
    }

    private static string Keys(IEnumerable<object?> values) =>
        string.Join('+', values.OfType<Item>().Select(i => i.Key));

    private static bool IsConcluded(Item item) => item is Mark or Seal;

    private void Note(IReadOnlyList<Item> conclusions)
    {
        var keys = conclusions.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (keys.Count > 0)
            Seen.Add("concluded");
        if (lastKeys.Except(keys, StringComparer.Ordinal).Any())
            Seen.Add("withdrawn");
        if (conclusions.Any(c => c is Seal))
            Seen.Add("sealed");
        if (conclusions.Any(c => c is Mark && c.Key.Contains(":r", StringComparison.Ordinal)))
            Seen.Add("chained");
        lastKeys.Clear();
        lastKeys.UnionWith(keys);
    }

    private static void Agree(string where, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var naive = string.Join('\n', expected.Order(StringComparer.Ordinal));
        var library = string.Join('\n', actual.Order(StringComparer.Ordinal));
        Assert.True(naive == library, $"{where}: the naive interpreter says\n{naive}\nthe library\n{library}");
    }
}
