using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

/// <summary>
/// Goal: the engine's incremental matches are those of plain nested loops. Method: random facts from printed seeds are
/// put in, updated and taken out in random order, firing at random times; after each firing the yielded facts must be
/// exactly those that loops over the facts then present give, for a join, an exists, a not, an all and a collect.
/// </summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Fire_RandomFactsAndChanges_MatchesEqualNestedLoops()
    {
        var factory = Given.Factory(typeof(JoinRule), typeof(QuantifierRule), typeof(CollectRule), typeof(ChainRule));
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var session = factory.CreateSession();
            var facts = new List<object>();
            for (var step = 0; step < 30; step++)
            {
                Change(random, session, facts);
                if (random.Next(3) == 0)
                {
                    session.Fire();
                    var expected = string.Join("\n", Expected(facts));
                    var actual = string.Join("\n", session.Notes().Order(StringComparer.Ordinal));
                    Assert.True(
                        expected == actual, $"seed {seed}, step {step}: expected\n{expected}\nbut was\n{actual}");
                }
            }
        }
    }

    private static void Change(Random random, ISession session, List<object> facts)
    {
        object fact = random.Next(3) switch
        {
            0 => new Customer(random.Next(1, 4), random.Next(2) == 0),
            1 => new Order(random.Next(1, 6), random.Next(1, 4), random.Next(3), (OrderState)random.Next(2)),
            _ => new Account(random.Next(1, 4), random.Next(3)),
        };
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
        }
        else
        {
            session.Retract(fact);
            facts.RemoveAt(place);
        }
    }

    private static IEnumerable<string> Expected(List<object> facts)
    {
        var customers = facts.OfType<Customer>().ToList();
        var orders = facts.OfType<Order>().ToList();
        var accounts = facts.OfType<Account>().ToList();
        var join =
            from c in customers
            where c.IsPreferred
            from o in orders
            where o.CustomerId == c.Id && o.Pence > 0
            from a in accounts
            where a.Id == c.Id && a.Balance >= o.Pence
            select $"join {c.Id} {o} {a.Balance}";
        var quantified =
            from c in customers
            where orders.Exists(o => o.CustomerId == c.Id)
                && !accounts.Exists(a => a.Id == c.Id && a.Balance == 0)
                && orders.Where(o => o.CustomerId == c.Id).All(o => o.State == OrderState.Paid)
            select $"quantified {c}";
        var collected =
            from c in customers
            let own = orders.Where(o => o.CustomerId == c.Id).ToList()
            where own.Sum(o => o.Pence) >= 2
            select $"collected {c} {string.Join(",", own.Select(o => o.Id))}";
        var collectedList = collected.ToList();
        var chain = collectedList.Select(text => $"chain {text}");
        return [.. join.Concat(quantified).Concat(collectedList).Concat(chain).Order(StringComparer.Ordinal)];
    }

    public sealed class JoinRule : Rule
    {
        public override void Define()
        {
            Customer c = null!;
            Order o = null!;
            Account a = null!;
            When()
                .Match(() => c, x => x.IsPreferred)
                .Match(() => o, x => x.CustomerId == c.Id, x => x.Pence > 0)
                .Match(() => a, x => x.Id == c.Id, x => x.Balance >= o.Pence);
            Then().Yield(_ => new Note($"join {c.Id} {o} {a.Balance}"));
        }
    }

    public sealed class QuantifierRule : Rule
    {
        public override void Define()
        {
            Customer c = null!;
            When()
                .Match(() => c)
                .Exists<Order>(x => x.CustomerId == c.Id)
                .Not<Account>(x => x.Balance == 0, x => x.Id == c.Id)
                .All<Order>(x => x.CustomerId == c.Id, x => x.State == OrderState.Paid);
            Then().Yield(_ => new Note($"quantified {c}"));
        }
    }

    public sealed class CollectRule : Rule
    {
        public override void Define()
        {
            Customer c = null!;
            IEnumerable<Order> own = null!;
            int pence = 0;
            When()
                .Match(() => c)
                .Query(() => own, q => q.Match<Order>(x => x.CustomerId == c.Id).Collect())
                .Let(() => pence, () => own.Sum(x => x.Pence))
                .Having(() => pence >= 2);
            Then().Yield(_ => new Note($"collected {c} {string.Join(",", own.Select(x => x.Id))}"));
        }
    }

    public sealed class ChainRule : Rule
    {
        public override void Define()
        {
            Note note = null!;
            When().Match(() => note, n => n.Text.StartsWith("collected", StringComparison.Ordinal));
            Then().Yield(_ => new Note($"chain {note.Text}"));
        }
    }
}
