using System.Text.Json;
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
    [InlineData("\"kinds\": [", "\"kinds\": null, \"others\": [", "kinds is missing, or not Array")]
    [InlineData("\"kinds\": [", "\"kinds\": [ 7,", "name is missing")]
    [InlineData("\"thresholds\": {", "\"thresholds\": null, \"others\": {", "thresholds is missing, or not Object")]
    [InlineData("\"join\": 12.5", "\"join\": null", "join is missing, or not Number")]
    [InlineData("\"join\": 12.5", "\"join\": NaN", "line ")]
    [InlineData("\"join\": 12.5", "\"join\": 1e999", "join is no number")]
    [InlineData("\"join\": 12.5", "\"join\": 7", "kept together or reviewed only above")]
    [InlineData("\"records\": ", "\"records\": 99999999999, \"others\": ", "records is a number of rows")]
    [InlineData("\"records\": ", "\"records\": -1, \"others\": ", "records is a number of rows")]
    [InlineData("\"comparisons\": [", "\"comparisons\": [], \"others\": [", "there must be 1 to 16 comparisons")]
    [InlineData("\"levels\": [", "\"levels\": [], \"others\": [", "has no two levels")]
    [InlineData("\"probabilities\": [", "\"probabilities\": [ \"high\",", "is no number")]
    [InlineData("\"probabilities\": [", "\"probabilities\": [ 1e999,", "is not from 0 to 1")]
    [InlineData("\"probabilities\": [", "\"probabilities\": [ -0.5,", "is not from 0 to 1")]
    [InlineData("\"share\": ", "\"share\": 1.5, \"others\": ", "share is not from 0 to 1")]
    [InlineData("\"share\": ", "\"share\": 0.9, \"others\": ", "the shares of the kinds add up to")]
    public void Read_SomethingElse_IsRefused(string part, string instead, string sentence)
    {
        int at = Text.IndexOf(part, StringComparison.Ordinal);
        string changed = Text[..at] + instead + Text[(at + part.Length)..];

        ReadModel read = ModelFile.Read(Hashed(changed));

        Assert.Null(read.Model);
        Assert.Contains(sentence, read.Refusal, StringComparison.Ordinal);
    }

    // With the hash that whoever changed it would have to write, as far as it can be worked out.
    private static string Hashed(string text)
    {
        string refusal = ModelFile.Read(text).Refusal!;
        if (!refusal.Contains("changed after it was written", StringComparison.Ordinal))
        {
            return text;
        }

        using var document = JsonDocument.Parse(text);
        string stated = ModelJson.Text(document.RootElement, "hash");
        return text.Replace(
            stated, ModelFile.Hash(ModelJson.Model(document.RootElement)), StringComparison.Ordinal);
    }
}
