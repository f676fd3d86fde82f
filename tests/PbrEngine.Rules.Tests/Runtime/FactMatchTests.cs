using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactMatchTests
{
    [Fact]
    public void Source_QueryResult_IsTheFactsBehindIt()
    {
        var session = Given.Session(typeof(CompiledQueryStepsTests.GroupRule));
        IFactMatch? group = null;
        session.Events.RuleFiringEvent += (_, args) => group = args.Facts.Single();
        session.InsertAll([new Order(1, 7, 30), new Order(2, 7, 10)]);
        session.Fire();

        Assert.Equal(typeof(IGrouping<int, int>), group!.Declaration.Type);
        Assert.IsAssignableFrom<IGrouping<int, int>>(group.Value);
        Assert.Equal(FactSourceType.Aggregate, group.Source!.SourceType);
        Assert.Equal([1, 2], group.Source.Facts.Select(f => ((Order)f.Value!).Id));
    }

    [Fact]
    public void Type_ValueOrNothing_IsTheValuesOrTheDeclaredOne()
    {
        var declaration = new Declaration("party", typeof(Party));

        Assert.Equal(typeof(Customer), new FactMatch(declaration, new Customer(1), from: null).Type);
        Assert.Equal(typeof(Party), new FactMatch(declaration, value: null, from: null).Type);
        Assert.Null(new FactMatch(declaration, new Customer(1), from: null).Source);
        Assert.Equal((typeof(object), typeof(int)), (new ValueFact(null).Type, new ValueFact(1).Type));
    }
}
