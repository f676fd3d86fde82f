using System.Reflection;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class ReasonWordsTests
{
    [Fact]
    public void Reason_EveryCodeOfLinking_HasWords() =>
        Assert.All(Codes(typeof(ReviewReason)), code => Assert.NotEqual(code, ReasonWords.Reason(code)));

    [Fact]
    public void Basis_EveryCodeOfLinking_HasWords()
    {
        Assert.All(Codes(typeof(LinkBasis)), code => Assert.NotEqual(code, ReasonWords.Basis(code)));
        Assert.Equal("the same upn", ReasonWords.Basis(LinkBasis.Identifier("upn")));
    }

    [Fact]
    public void Words_CodeThatNobodyKnows_IsShownAsItIs()
    {
        Assert.Equal("GUARD_NEW", ReasonWords.Reason("GUARD_NEW"));
        Assert.Equal("NewBasis", ReasonWords.Basis("NewBasis"));
    }

    private static IEnumerable<string> Codes(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .Select(f => (string)f.GetRawConstantValue()!);
}
