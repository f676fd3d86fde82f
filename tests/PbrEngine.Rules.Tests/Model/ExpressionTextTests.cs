using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Model;

public sealed class ExpressionTextTests
{
    private readonly int limit = 7;

    [Fact]
    public void Of_ConditionsAsWritten_ReadsLikeTheSource()
    {
        var threshold = 5;
        AssertText("o => o.State == OrderState.Paid", o => o.State == OrderState.Paid);
        AssertText("o => OrderState.Paid != o.State", o => OrderState.Paid != o.State);
        AssertText("o => o.Pence > threshold", o => o.Pence > threshold);
        AssertText("o => o.Pence > limit", o => o.Pence > limit);
        AssertText("o => o.Pence * 100 >= threshold * o.Id", o => o.Pence * 100 >= threshold * o.Id);
        AssertText("o => (o.Pence + 1) * 2 < 9", o => (o.Pence + 1) * 2 < 9);
        AssertText("o => o.Pence - (o.Id - 1) < 9", o => o.Pence - (o.Id - 1) < 9);
        AssertText("o => o.Pence - o.Id + 1 < 9", o => o.Pence - o.Id + 1 < 9);
        AssertText("o => !(o.Id == 1 || o.Id == 2)", o => !(o.Id == 1 || o.Id == 2));
        AssertText("o => (o.Id == 1 || o.Id == 2) && o.Pence > 0", o => (o.Id == 1 || o.Id == 2) && o.Pence > 0);
        AssertText("o => o.Id == 1 || o.Id == 2 && o.Pence > 0", o => o.Id == 1 || (o.Id == 2 && o.Pence > 0));
        AssertText("o => o.ToString().StartsWith(\"xy\", StringComparison.Ordinal)",
            o => o.ToString().StartsWith("xy", StringComparison.Ordinal));
        AssertText("o => [1, 2].Contains(o.Id)", o => Enumerable.Contains(new[] { 1, 2 }, o.Id));
        AssertText("o => Math.Abs(o.Id) == -o.Pence", o => Math.Abs(o.Id) == -o.Pence);
        AssertText("o => o.Id == 1 ? true : o.Pence == 0", o => o.Id == 1 ? true : o.Pence == 0);
        AssertText("o => IsLarge(o)", o => IsLarge(o));
        AssertText("o => IsLarge(o) && o.Id < threshold && o.Id < limit",
            o => IsLarge(o) && o.Id < threshold && o.Id < limit);
    }

    [Theory]
    [InlineData(typeof(int?), "Int32?")]
    [InlineData(typeof(Dictionary<string, List<int>>), "Dictionary<String, List<Int32>>")]
    [InlineData(typeof(Order), "Order")]
    public void NameOf_Type_IsAsWrittenWithoutNamespace(Type type, string expected) =>
        Assert.Equal(expected, ExpressionText.NameOf(type));

    private static void AssertText(string expected, Expression<Func<Order, bool>> expression) =>
        Assert.Equal(expected, ExpressionText.Of(expression));

    private bool IsLarge(Order order) => order.Pence > limit;
}
