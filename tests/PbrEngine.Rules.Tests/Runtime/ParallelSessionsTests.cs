using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tests.Shapes;

namespace PbrEngine.Rules.Tests.Runtime;

/// <summary>
/// Goal: one factory serves many threads, and the degree of parallelism can't be seen in the output. Method: the same
/// seeded families of facts, one session each, first in turn and then on four threads at once.
/// </summary>
public sealed class ParallelSessionsTests
{
    private const int SessionCount = 400;

    [Fact]
    public void Fire_ManySessionsOnManyThreads_GivesTheSameAsOneAfterTheOther()
    {
        var factory = Given.Factory(
            typeof(JoinRuleTests.OwnOrderRule), typeof(NotRuleTests.NoOrderRule), typeof(ExistsRuleTests.HasOrderRule),
            typeof(LetHavingRuleTests.LazyLetRule), typeof(QueryRuleTests.AtLeastTwoRule));
        var inTurn = Enumerable.Range(0, SessionCount).Select(i => Evaluate(factory, i)).ToList();

        var atOnce = new string[SessionCount];
        Parallel.For(
            0, SessionCount, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => atOnce[i] = Evaluate(factory, i));

        Assert.Equal(inTurn, atOnce);
        Assert.True(inTurn.Distinct(StringComparer.Ordinal).Count() > SessionCount / 2);
    }

    private static string Evaluate(ISessionFactory factory, int seed)
    {
        var random = new Random(seed);
        var session = factory.CreateSession();
        session.InsertAll(Enumerable.Range(1, 3).Select(i => new Customer(i, random.Next(2) == 0)));
        session.InsertAll(Enumerable.Range(1, 8).Select(i => new Order(i, random.Next(1, 4), random.Next(3))));
        session.Fire();
        return string.Join("|", session.Query<object>());
    }
}
