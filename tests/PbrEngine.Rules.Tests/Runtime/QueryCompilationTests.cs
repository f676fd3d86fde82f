using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class QueryCompilationTests
{
    [Fact]
    public void Fire_SelectorsThatUseOtherNames_SeeTheMatchSoFar()
    {
        var session = Given.Session(typeof(JoinedQueryRule));
        session.InsertAll(
            [new Customer(1), new Customer(2), new Order(1, 1, 5), new Order(2, 2, 6), new Order(3, 1, 7)]);
        session.Fire();

        Assert.Equal(["1: 15,17", "2: 26"], session.Notes());
    }

    public sealed class JoinedQueryRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<int> pence = null!;
            When()
                .Match(() => customer)
                .Query(() => pence, q => q
                    .Match<Order>(o => o.CustomerId == customer.Id)
                    .Select(o => o.Pence + (10 * customer.Id))
                    .Where(p => p > customer.Id)
                    .Collect());
            Then().Yield(_ => new Note($"{customer.Id}: {string.Join(",", pence)}"));
        }
    }
}
