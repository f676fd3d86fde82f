using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Models;

public sealed class ModelJsonTests
{
    private static readonly string Text = ModelFile.Write(
        PersonMatching.Match(People.Town(100, seed: 9).Table, new()).Model with { Thresholds = new(12.5, 8, 3) });

    [Theory]
    [InlineData("\"join\": 12.5", "\"join\": \"high\"", "join is missing, or not Number")]
    [InlineData("\"blocking\": [", "\"blocking\": [ 7,", "blocking is names of rules")]
    [InlineData("\"records\"", "\"rows\"", "records is missing, or not Number")]
    [InlineData("pbr-linkage-1", "pbr-linkage-9", "its form is not pbr-linkage-1")]
    [InlineData("\"name\": \"match\"", "\"called\": \"match\"", "name is missing, or not String")]
    [InlineData("\"probabilities\": [", "\"probabilities\": [ 0.5,", "has a probability for each kind of pairs")]
    [InlineData("\"probabilities\": [", "\"probabilities\": [ 7,", "is not from 0 to 1")]
    [InlineData("\"kinds\": [", "\"kinds\": ", "line ")]
    public void Read_SomethingElse_IsRefused(string part, string instead, string sentence)
    {
        int at = Text.IndexOf(part, StringComparison.Ordinal);
        string changed = Text[..at] + instead + Text[(at + part.Length)..];

        ReadModel read = ModelFile.Read(changed);

        Assert.Null(read.Model);
        Assert.Contains(sentence, read.Refusal, StringComparison.Ordinal);
    }
}
