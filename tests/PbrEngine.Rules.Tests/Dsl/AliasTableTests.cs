using System.Linq.Expressions;
using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Dsl;

public sealed class AliasTableTests
{
    [Fact]
    public void Declare_LocalOrSomethingElse_NamesTheLocalOnly()
    {
        Customer customer = null!;
        var table = new AliasTable();
        Expression<Func<Customer>> local = () => customer;
        Expression<Func<Customer>> made = () => new Customer(1, true);

        var name = table.Declare(local);

        Assert.Equal(("customer", typeof(Customer)), (name.Name, name.Type));
        Assert.Equal(name, table.Find(((MemberExpression)local.Body).Member));
        Assert.Null(table.Find(typeof(Customer).GetProperty(nameof(Customer.Id))!));
        Assert.Throws<InvalidOperationException>(() => table.Declare(made));
    }
}
