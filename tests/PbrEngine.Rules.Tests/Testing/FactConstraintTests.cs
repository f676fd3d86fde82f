using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class FactConstraintTests
{
    private static readonly IFactMatch Preferred = Fact(new Customer(1));

    [Fact]
    public void IsSatisfiedBy_TypeValueOrCondition_LooksAtWhatItSays()
    {
        Assert.True(Matched.Fact<Party>().IsSatisfiedBy(Preferred));
        Assert.False(Matched.Fact<Order>().IsSatisfiedBy(Preferred));
        Assert.True(Matched.Fact(new Customer(1)).IsSatisfiedBy(Preferred));
        Assert.False(Matched.Fact(new Customer(2)).IsSatisfiedBy(Preferred));
        Assert.True(Matched.Fact<Customer>(c => c.IsPreferred).IsSatisfiedBy(Preferred));
        Assert.False(Matched.Fact<Customer>(c => c.Id == 2).IsSatisfiedBy(Preferred));
    }

    [Fact]
    public void Report_Callback_GetsTheFact()
    {
        Customer? seen = null;
        Matched.Fact<Customer>().Callback(c => seen = c).Report(Preferred);

        Assert.Equal(new Customer(1), seen);
    }

    private static FactMatch Fact(Customer customer) =>
        new(new Declaration("customer", typeof(Customer)), customer, from: null);
}
