using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class MissingWordsTests
{
    [Fact]
    public void Of_WhatTheEngineKnows_IsNothing() => Assert.Empty(Of(SampleVerdict.Of("F1", [])));

    [Fact]
    public void Of_ProgrammesOwn_NamesEachOnceWithItsSection()
    {
        var verdict = SampleVerdict.Of("F1", []);
        verdict = verdict with
        {
            Outcomes = [new("F1", "harvest", ResultState.Blocked, ["NO_SPADE:plot", "STALE:police"], 0, "T-1")],
            Assessment = verdict.Assessment with
            {
                Measures =
                [
                    new() { Name = "baskets.1", FamilyRef = "F1", State = MeasureState.Met, Reason = "NO_SPADE" },
                    new() { Name = "baskets.2", FamilyRef = "F1", State = MeasureState.Met, Reason = "" },
                ],
                Problems = [Presence("5.1"), Presence("plot")],
                RuleFacts = [new Letting(), new Dug(), verdict.Assessment.Standing],
            },
        };
        Assert.Equal(
            [
                new("harvest", "codes"), new("plot", "codes"), new("baskets", "measures"), new("NO_SPADE", "reasons"),
                new("Letting", ""), new("dug", "facts"),
            ],
            Of(verdict));
    }

    [Fact]
    public void Of_CodeWithWords_IsNotMissing()
    {
        var verdict = SampleVerdict.Of("F1", []);
        verdict = verdict with { Assessment = verdict.Assessment with { RuleFacts = [new Dug()] } };
        Assert.Empty(MissingWords.Of(SampleWords.Book("facts: { dug: what was dug }"), verdict, _ => true));
    }

    private static ProblemPresence Presence(string code) =>
        new() { Code = code, On = new(2026, 10, 31), State = Domain.Measures.Presence.Present };

    private static IReadOnlyList<MissingWord> Of(FamilyVerdict verdict) =>
        MissingWords.Of(WordBook.BuiltIn, verdict, need => need == "5.1");

    private sealed record Letting;

    private sealed record Dug : ICited
    {
        public Citation Cite() => new("dug:1", "");
    }
}
