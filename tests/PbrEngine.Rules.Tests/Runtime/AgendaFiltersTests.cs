using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tests.Testing;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class AgendaFiltersTests
{
    [Fact]
    public void Fire_FilterOfTheAgenda_HoldsMatchesBackAndHearsOfTheOthers()
    {
        var filter = new LargeOnly();
        var session = Given.Factory(typeof(RulesTestFixtureTests.LargeOrderRule))
            .CreateSession(s => s.Agenda.AddFilter(filter));
        session.InsertAll([new Order(1, 1, 100), new Order(2, 1, 900)]);

        Assert.Equal(1, session.Fire());
        session.Retract(new Order(2, 1, 900));
        Assert.Equal(["select 900", "remove 900"], filter.Heard);
    }

    [Fact]
    public void Fire_FilterOfAnotherRule_LetsMatchesThrough()
    {
        var session = Given.Session(typeof(RulesTestFixtureTests.LargeOrderRule));
        var other = new RuleCompilerTestsRules().Other;
        session.Agenda.AddFilter(other, new LargeOnly());
        session.Insert(new Order(1, 1, 100));

        Assert.False(session.Agenda.IsEmpty);
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Clear_PendingMatches_DoNotFire()
    {
        var session = Given.Session(typeof(RulesTestFixtureTests.LargeOrderRule));
        session.Insert(new Order(1, 1, 100));
        Assert.Equal([new Order(1, 1, 100)], session.Agenda.Peek().Facts.Select(f => f.Value));

        session.Agenda.Clear();

        Assert.True(session.Agenda.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => session.Agenda.Peek());
        Assert.Equal(0, session.Fire());
    }

    private sealed class RuleCompilerTestsRules
    {
        public Rules.Model.IRuleDefinition Other { get; } =
            new Rules.Dsl.RuleDefinitionFactory().Create(new RuleCompilerTests.GoodRule());
    }

    private sealed class LargeOnly : IStatefulAgendaFilter
    {
        public List<string> Heard { get; } = [];

        public bool Accept(AgendaContext context, Activation activation) => Pence(activation) > 500;

        public void Select(AgendaContext context, Activation activation) => Heard.Add($"select {Pence(activation)}");

        public void Remove(AgendaContext context, Activation activation) => Heard.Add($"remove {Pence(activation)}");

        private static int Pence(Activation activation) => ((Order)activation.Facts.Single().Value!).Pence;
    }
}
