using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class BuiltInWordsTests
{
    /// <summary>A broken file would throw; and no section of it is empty.</summary>
    [Fact]
    public void Read_TheFileOfTheEngine_IsSoundAndWhole()
    {
        var words = BuiltInWords.Read();
        Assert.All(
            new[]
            {
                words.Subject.Count, words.Codes.Count, words.Values.Count, words.Reasons.Count, words.Facts.Count,
                words.Presences.Count, words.Measures.Count, words.Alike.Count, words.Sentences.Count,
            },
            count => Assert.True(count > 0));
        Assert.All(words.Alike.Values, like => Assert.Contains(words.Sentences.Keys, s => s.Kind == like));
    }

    /// <summary>What a rule set decides with by the engine's own facts is told in words.</summary>
    [Theory]
    [InlineData("question")]
    [InlineData("problem")]
    [InlineData("measure")]
    [InlineData("objection")]
    [InlineData("outcome")]
    [InlineData("tally")]
    [InlineData("standing")]
    [InlineData("eligibility")]
    [InlineData("parameters")]
    public void Read_FactOfTheEngine_HasWords(string kind) => Assert.Contains(kind, BuiltInWords.Read().Facts.Keys);
}
