using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Cli.Tests.Reviewing;

public sealed class ReviewWordsTests
{
    [Theory]
    [InlineData("open")]
    [InlineData("open, somebody was unsure", PairDecision.Unsure)]
    [InlineData("decided: same", PairDecision.Same)]
    [InlineData("decided: different, by two", PairDecision.Different, PairDecision.Different)]
    [InlineData("open, a clash for a third person", PairDecision.Same, PairDecision.Different)]
    public void State_Looks_AreToldInAWord(string words, params PairDecision[] said) => Assert.Equal(
        words,
        ReviewWords.State(SampleReview.Pair(
            1,
            "early_help/M1",
            "schools/S1",
            ReviewReason.Twins,
            [.. said.Select((d, i) => SampleReview.Look(i + 1, $"user{i}", d))])));

    [Fact]
    public void State_Withdrawn_IsTold() => Assert.Equal(
        "withdrawn", ReviewWords.State(SampleReview.Pair(1, "early_help/M1", "schools/S1").NoLongerRaised()));

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "1 result waits")]
    [InlineData(2, 0, "2 results wait")]
    [InlineData(0, 1, "1 claim line")]
    [InlineData(2, 3, "2 results wait, 3 claim lines")]
    public void Claims_WhatHangsOnIt_IsCounted(int payable, int lines, string words) => Assert.Equal(
        words,
        ReviewWords.Claims(new(
            [],
            [],
            [.. Enumerable.Repeat(SampleVerdict.Payable("F1", "attachment"), payable)],
            [.. Enumerable.Repeat(SampleClaim.Line("F1", "attachment"), lines)])));

    [Fact]
    public void Look_ChangeOfMind_SaysInsteadOfWhich() => Assert.Equal(
        ["3", "third person, blind, instead of 2", "unsure", "a", "2026-11-01", "a reason"],
        ReviewWords.Look(
            SampleReview.Look(3, "a", PairDecision.Unsure, round: 3, supersedes: 2) with { IsBlind = true }));

    [Theory]
    [InlineData(null, "")]
    [InlineData(12.34, "12.3")]
    [InlineData(-3.0, "-3.0")]
    public void Weight_Bits_AreRounded(double? weight, string words) => Assert.Equal(words, ReviewWords.Weight(weight));
}
