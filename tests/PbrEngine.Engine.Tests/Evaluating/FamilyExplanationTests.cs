using System.Text.Json;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class FamilyExplanationTests
{
    [Fact]
    public void FromJson_WhatToJsonWrote_IsTheSame()
    {
        var family = A.Family().With(A.Child().Status("CIN", "2025-06-01")).Need("health", "2026-01-01").Build();
        var assessment = AssessFamily.Assess(family, A.Run().Build());
        var explanation = FamilyExplanation.Of(new() { Assessment = assessment, Eligible = Answer.Yes, Outcomes = [] });

        var read = FamilyExplanation.FromJson(explanation.ToJson());

        Assert.Equal(explanation.ToJson(), read.ToJson());
        Assert.Equal(explanation.Standing, read.Standing);
        Assert.Equal(explanation.Tally, read.Tally);
        Assert.Equal(1, read.Schema);
        Assert.Equal(
            explanation.Problems.Select(p => (p.Code, p.State, p.Window)), read.Problems.Select(p => (p.Code, p.State, p.Window)));
        Assert.Contains(read.Problems, p => p.Evidence.Count > 0);
    }

    [Fact]
    public void FromJson_Nothing_IsABrokenInvariant() => Assert.Throws<JsonException>(() => FamilyExplanation.FromJson("null"));
}
