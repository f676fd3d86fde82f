using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class SessionEventsTests
{
    [Fact]
    public void Events_LifeOfAMatch_AreRaisedInOrderForSessionAndFactory()
    {
        var factory = Given.Factory(typeof(Model.ActionElementTests.MomentsRule));
        var atFactory = new List<string>();
        var atSession = new List<string>();
        Subscribe(factory.Events, atFactory);
        var session = factory.CreateSession();
        Subscribe(session.Events, atSession);

        session.Insert(new Account(1, 10));
        session.Fire();
        session.Update(new Account(1, 20));
        session.Retract(new Account(1, 20));

        Assert.Equal(
            [
                "inserting Account", "inserted Account", "created 10", "firing 10", "inserting Note", "inserted Note",
                "fired 10", "updating Account", "updated Account", "updated 20", "retracting Account",
                "retracted Account", "deleted 20",
            ],
            atSession);
        Assert.Equal(atSession, atFactory);
    }

    [Fact]
    public void Events_ActionsAndFiltersEvaluated_SayForWhatAndHow()
    {
        var session = Given.Session(typeof(CompiledFilterTests.TensRule));
        var heard = new List<string>();
        session.Events.AgendaExpressionEvaluatedEvent += (_, e) => heard.Add($"{e.Rule.Name.Length > 0} {e.Result}");
        session.Events.RhsExpressionEvaluatedEvent += (_, e) => heard.Add(e.Arguments.Single()!.GetType().Name);
        session.Insert(new Account(1, 10));
        session.Fire();

        Assert.Contains("True 1", heard);
        Assert.Contains("True True", heard);
        Assert.Equal("Account", heard[^1]);
    }

    [Fact]
    public void Fire_ActionThrowsAndSomebodyTakesIt_GoesOn()
    {
        var session = Given.Session(typeof(RuleExceptionTests.BadActionRule));
        session.Events.RhsExpressionFailedEvent += (_, e) => e.IsHandled = e.Exception is DivideByZeroException;
        session.InsertAll([new Order(1, 0, 1), new Order(2, 1, 1)]);

        Assert.Equal(2, session.Fire());
        Assert.Equal(["1"], session.Notes());
    }

    private static void Subscribe(IEventProvider events, List<string> heard)
    {
        events.FactInsertingEvent += (_, e) => heard.Add($"inserting {e.Fact.Type.Name}");
        events.FactInsertedEvent += (_, e) => heard.Add($"inserted {e.Fact.Type.Name}");
        events.FactUpdatingEvent += (_, e) => heard.Add($"updating {e.Fact.Type.Name}");
        events.FactUpdatedEvent += (_, e) => heard.Add($"updated {e.Fact.Type.Name}");
        events.FactRetractingEvent += (_, e) => heard.Add($"retracting {e.Fact.Type.Name}");
        events.FactRetractedEvent += (_, e) => heard.Add($"retracted {e.Fact.Type.Name}");
        events.ActivationCreatedEvent += (_, e) => heard.Add($"created {Balance(e)}");
        events.ActivationUpdatedEvent += (_, e) => heard.Add($"updated {Balance(e)}");
        events.ActivationDeletedEvent += (_, e) => heard.Add($"deleted {Balance(e)}");
        events.RuleFiringEvent += (_, e) => heard.Add($"firing {Balance(e)}");
        events.RuleFiredEvent += (_, e) => heard.Add($"fired {Balance(e)}");
    }

    private static int Balance(AgendaEventArgs args) => ((Account)args.Facts.Single().Value!).Balance;
}
