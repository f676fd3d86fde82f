using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class MeasureWordsTests
{
    [Fact]
    public void Measure_ThatNobodyWroteWordsFor_IsItsNameInPlainLetters()
    {
        Assert.Equal("days in a shed", WordBook.BuiltIn.Measure("days_in_a_shed").Subject);
        Assert.False(WordBook.BuiltIn.HasMeasure("days_in_a_shed"));
    }

    [Theory]
    [InlineData("need_closed.1.1", "need_closed", "1.1")]
    [InlineData("absence", "absence", "")]
    public void Kind_Name_IsWhatStandsBeforeTheFirstPoint(string name, string kind, string about) =>
        Assert.Equal((kind, about), (MeasureWords.Kind(name), MeasureWords.About(name)));
}
