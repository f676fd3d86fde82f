using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly PersonTable Table = People.Town(200, seed: 8).Table;

    private static readonly ModelDescription Model =
        PersonMatching.Match(Table, new()).Model with { Thresholds = new(12.5, 8, 3) };

    private static readonly string Text = ModelFile.Write(Model);

    [Fact]
    public void Read_WhatWasWritten_MatchesAsTheModelDoes()
    {
        ReadModel read = ModelFile.Read(Text);

        Assert.Null(read.Refusal);
        Assert.Equal(Model.Thresholds, read.Model!.Thresholds);
        Assert.Equal(Text, ModelFile.Write(read.Model));
        Assert.Equal(
            People.Text(Table, PersonMatching.Match(Table, new(), Model)),
            People.Text(Table, PersonMatching.Match(Table, new(), read.Model)));
    }

    [Fact]
    public void Write_AModel_HoldsItsHash() =>
        Assert.Contains($"\"hash\": \"{ModelFile.Hash(Model)}\"", Text, StringComparison.Ordinal);

    [Fact]
    public void Read_ChangedByHand_IsRefused() => Assert.Contains(
        "changed after it was written",
        ModelFile.Read(Text.Replace("12.5", "2.5", StringComparison.Ordinal)).Refusal,
        StringComparison.Ordinal);

    // Of two values of one name the last would count.
    [Fact]
    public void Read_TwoValuesOfOneName_IsRefusedByName()
    {
        string twice = Text.Replace("  \"records\"", "  \"records\": 7,\n  \"records\"", StringComparison.Ordinal);
        Assert.Matches("^This is no model file: .*records", ModelFile.Read(twice).Refusal);
    }

    [Fact]
    public void Read_WhatWasCutOff_IsRefusedWithItsPlace()
    {
        for (int length = 0; length < Text.Length - 2; length += 997)
        {
            Assert.Matches("line [0-9]+, byte [0-9]+: ", ModelFile.Read(Text[..length]).Refusal);
        }
    }

    [Fact]
    public void Read_Nested_EndsInASentence() =>
        Assert.NotNull(ModelFile.Read(new string('[', 100_000)).Refusal);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("id,name\n1,ann")]
    [InlineData("{")]
    [InlineData("{\"form\": \"pbr-linkage-1\"")]
    [InlineData("\0\0\0")]
    [InlineData("{\"form\": \"\ud800\"}")]
    public void Read_NoModelAtAll_IsRefused(string text) => Assert.NotNull(ModelFile.Read(text).Refusal);
}
