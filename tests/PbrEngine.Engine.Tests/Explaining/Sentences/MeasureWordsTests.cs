using System.Reflection;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class MeasureWordsTests
{
    [Fact]
    public void Has_EveryMeasureName_HasWords()
    {
        var names = typeof(MeasureNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetValue(null)!)
            .ToList();
        Assert.True(names.Count >= 11, $"{names.Count} names");
        Assert.All(names, name => Assert.True(MeasureWords.Has(name), $"There are no words for {name}."));
    }

    [Fact]
    public void Of_MeasureThatAProgrammeBrings_IsItsNameInPlainLetters()
    {
        Assert.Equal("sustained start", MeasureWords.Of("sustained_start").Subject);
        Assert.Equal("1.1", MeasureWords.About("need_closed.1.1"));
        Assert.Equal("", MeasureWords.About("absence"));
    }
}
