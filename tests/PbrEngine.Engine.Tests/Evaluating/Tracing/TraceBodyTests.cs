using System.Globalization;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.Evaluating.Tracing;

public sealed class TraceBodyTests
{
    // What form 1 wrote on 25 November 2026. It must stay readable for as long as claims are kept.
    private const string FormOne =
        "QiMAgGi5lvLRae+2Dywk2Z9MHgCenlHkqbelQRi2gJMWX/QGl4NcbnC829iNnynKD6ooKGFW10+AQURu5tKACUIB69aETQniQz+k"
        + "gWDyVsx1f7/7b9e/8/MB4vtb//ajyfM33v8Gj/1+N5qLLWpKqk1F6yBM2TbVoMxggVB4zRSziVKDuM70+fE9Px9fEE0wF9EE944G"
        + "iOJ0iiAePdDd0uS+1KWd6naqAwRsAw==";

    private static readonly FamilyTrace Sample = new()
    {
        Members = [new("P00000001", true, new FactRef(1, 4, 23)), new("P00000002", false, new FactRef(1, 4, 24))],
        Facts = [new("question:attachment", ""), new("problem:education", "state=NotMet;need=Y")],
        Rules =
        [
            new(RuleOutcome.Fired, [new([0], [1]), new([0, 1], [])], null),
            new(RuleOutcome.NotMatched, [], new(1, 2, [[0, 1], [1]])),
            new(RuleOutcome.NotMatched, [], new(0, null, [])),
        ],
        Details = new Dictionary<int, IReadOnlyList<MeasureDetail>>
        {
            [3] = [new("suspensions", "4", "P00000001"), new("count", "2")],
            [11] = [new("closed_on", "2026-06-01")],
        },
    };

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => AssertSame(Sample, TraceBody.Read(TraceBody.Write(Sample).Span));

    [Fact]
    public void Read_AnOldBody_StaysReadable() =>
        AssertSame(Sample, TraceBody.Read(Convert.FromBase64String(FormOne)));

    [Fact]
    public void Write_SameTrace_IsTheSameBytes() =>
        Assert.Equal(TraceBody.Write(Sample).ToArray(), TraceBody.Write(Sample).ToArray());

    // A family that meets 60 rules with three combinations each stays within the budget of 2 kB.
    [Fact]
    public void Write_ALargeTrace_IsUnderTwoKilobytes()
    {
        var facts = Enumerable.Range(0, 60)
            .Select(i => new Citation(
                string.Create(CultureInfo.InvariantCulture, $"measure:need_closed.{i}"), "state=NotMet;reason=OPEN"))
            .ToList();
        var rules = Enumerable.Range(0, 60)
            .Select(i => new RuleAccount(
                RuleOutcome.NotMatched, [], new(1, i % 4, [[0, i], [0, (i + 1) % 60], [0, (i + 2) % 60]])))
            .ToList();
        Assert.InRange(TraceBody.Write(Sample with { Facts = facts, Rules = rules }).Length, 100, 2048);
    }

    // Larger than the room that is tried first.
    [Fact]
    public void Read_TenThousandFacts_GivesThemAll()
    {
        var facts = Enumerable.Range(0, 10_000).Select(_ => new Citation("problem:education", "state=NotMet")).ToList();
        Assert.Equal(10_000, TraceBody.Read(TraceBody.Write(Sample with { Facts = facts }).Span).Facts.Count);
    }

    [Fact]
    public void Read_DamagedBody_IsRefused() =>
        Assert.Throws<FormatException>(() => TraceBody.Read(TraceBody.Write(Sample).Span[..20]));

    private static void AssertSame(FamilyTrace expected, FamilyTrace actual)
    {
        Assert.Equal(expected.Members, actual.Members);
        Assert.Equal(expected.Facts, actual.Facts);
        Assert.Equal(expected.Rules.Select(Text), actual.Rules.Select(Text));
        Assert.Equal(expected.Details.Keys.Order(), actual.Details.Keys.Order());
        Assert.All(expected.Details, d => Assert.Equal(d.Value, actual.Details[d.Key]));
    }

    private static string Text(RuleAccount rule) => string.Join(
        ' ',
        [
            rule.Outcome.ToString(),
            .. rule.Firings.Select(f => $"{string.Join(',', f.Matched)}>{string.Join(',', f.Concluded)}"),
            rule.Failure is { } f
                ? $"{f.Element}/{f.Condition} {string.Join('|', f.Nearest.Select(n => string.Join(',', n)))}"
                : "-",
        ]);
}
