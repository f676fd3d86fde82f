using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactIdentityTests
{
    [Fact]
    public void Update_FactWithTheSameIdentity_TakesItsPlace()
    {
        var session = Given.Session();
        session.Insert(new Person(1, "Ann"));

        Assert.False(session.TryInsert(new Person(1, "Bea")));
        session.Update(new Person(1, "Bea"));
        Assert.Equal(["Bea"], session.Facts<Person>().Select(p => p.Name));
        Assert.True(session.TryInsert(new Place(1)));
        Assert.False(session.TryRetract(new Person(2, "Bea")));
        Assert.True(session.TryRetract(new Person(1, "")));
    }

    public sealed record Person(int Id, string Name) : IIdentityProvider
    {
        public object GetIdentity() => Id;
    }

    public sealed record Place(int Id) : IIdentityProvider
    {
        public object GetIdentity() => Id;
    }
}
