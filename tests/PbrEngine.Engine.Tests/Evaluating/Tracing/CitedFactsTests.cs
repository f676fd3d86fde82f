using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Tracing;

namespace PbrEngine.Engine.Tests.Evaluating.Tracing;

public sealed class CitedFactsTests
{
    [Fact]
    public void Numbers_SameFactTwice_IsCitedOnce()
    {
        var facts = new CitedFacts();
        var question = new ResultInQuestion("F1", "attachment");

        Assert.Equal([0, 1], facts.Numbers([question, new Eligibility("F1", Answer.Yes)]));
        Assert.Equal([0], facts.Numbers([question, null]));
        Assert.Equal([new("question:attachment", ""), new("eligibility", "answer=Yes")], facts.All);
    }

    [Fact]
    public void Numbers_WhatAQueryGathered_CountsAsItsFacts()
    {
        var facts = new CitedFacts();
        var objections = Enumerable.Range(1, 3)
            .Select(i => new Objection("F1", "attachment", ResultState.Blocked, "CODE", $"{i}", "T-1"))
            .ToList();

        Assert.Equal([0, 1, 2], facts.Numbers([objections]));
        Assert.Equal("objection:attachment:CODE:2", facts.All[1].Key);
        Assert.Equal("effect=BLOCKED;rule=T-1", facts.All[1].Values);
    }

    // What a programme's own fact holds may be a name: only its type is kept.
    [Fact]
    public void Numbers_FactThatDoesNotSayHowToCiteIt_IsItsTypeAlone()
    {
        var facts = new CitedFacts();
        facts.Numbers([new Apprentice("Ada Quennell"), "Ada Quennell"]);
        Assert.Equal(["Apprentice", "String"], facts.All.Select(f => f.Key));
        Assert.All(facts.All, f => Assert.Empty(f.Values));
    }

    private sealed record Apprentice(string Name);
}
