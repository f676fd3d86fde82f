using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactIdentityComparerRegistryTests
{
    [Fact]
    public void Insert_TypeWithAComparerOfItsOwn_IsToldApartByIt()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(StringComparer.OrdinalIgnoreCase);
        var session = compiler.Compile(Array.Empty<Rules.Model.IRuleDefinition>()).CreateSession();
        session.InsertAll(["one", new Note("one")]);

        Assert.False(session.TryInsert("ONE"));
        Assert.False(session.TryInsert(new Note("one")));
        Assert.True(session.TryInsert(new Note("ONE")));
        session.InsertAll(Enumerable.Range(0, 50).Cast<object>());
        Assert.False(session.TryInsert("oNe"));
        Assert.False(session.TryInsert(49));
    }
}
