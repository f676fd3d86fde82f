using System.Linq.Expressions;
using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class ExpressionEqualityTests
{
    [Fact]
    public void AreSame_SameConditionWrittenTwice_IsTrueWhateverTheParameter()
    {
        Assert.True(Same(o => o.Pence > 5 && !(o.Id == 1), x => x.Pence > 5 && !(x.Id == 1)));
        Assert.True(Same(o => (o.Id > 1 ? o.Pence : 0) == 1, o => (o.Id > 1 ? o.Pence : 0) == 1));
        Assert.True(Same(o => Math.Max(o.Id, 2) == 2, o => Math.Max(o.Id, 2) == 2));
    }

    [Fact]
    public void AreSame_AnyDifference_IsFalse()
    {
        var limit = 5;
        Assert.False(Same(o => o.Pence > 5, o => o.Pence > 6));
        Assert.False(Same(o => o.Pence > 5, o => o.Pence >= 5));
        Assert.False(Same(o => o.Pence > 5, o => o.Id > 5));
        Assert.False(Same(o => Math.Max(o.Id, 2) == 2, o => Math.Min(o.Id, 2) == 2));
        Assert.False(Same(o => o.Pence > limit, o => o.Pence > 5));
        Assert.False(Same(o => new[] { 1 }.Length == o.Id, o => new[] { 1 }.Length == o.Id));
    }

    private static bool Same(Expression<Func<Order, bool>> one, Expression<Func<Order, bool>> other)
    {
        var rewriter = new AliasRewriter(new AliasTable());
        return ExpressionEquality.AreSame(rewriter.Rewrite(one), rewriter.Rewrite(other));
    }
}
