using System.Reflection;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class ObstacleWordsTests
{
    [Fact]
    public void Of_SessionsOfAChild_SaysHowManyOfWhom() => Assert.Equal(
        "Absence of P00000007: 2 sessions of absence fewer, of 390 possible.",
        Words(Of(ObstacleKinds.AbsentSessions, "absence") with
        {
            PersonId = "P00000007",
            Amount = 2,
            OutOf = 390,
        }));

    [Fact]
    public void Of_Waiting_SaysTheDay()
    {
        var events = Of(ObstacleKinds.Events, "asb") with { Amount = 1, On = new(2026, 11, 1), Days = 1 };

        Assert.Equal(
            "Anti-social behaviour: 1 event fewer in the period. Holds on 2026-11-01 (1 day from the run), if nothing "
            + "new happens.",
            Words(events));
        Assert.Contains(
            "Holds once extracts reach", Words(events with { Days = 0 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Coverage_SaysFeedAndDays() => Assert.Equal(
        "Need health: police has to cover 2026-01-01 to 2026-01-02, 2026-01-05; DWP has to cover 2026-01-01.",
        Words(Of(ObstacleKinds.Coverage, "need_closed.health") with
        {
            Missing =
            [
                new("police", [new(new(2026, 1, 1), new(2026, 1, 2)), DateSpan.Day(new(2026, 1, 5))]),
                new("dwp", [DateSpan.Day(new(2026, 1, 1))]),
            ],
        }));

    [Fact]
    public void Of_AReasonOfAProgrammesOwn_IsReadAsWords() => Assert.Equal(
        "Too short.",
        Words(Of(ObstacleKinds.NotMet, "starts") with { Reason = "TOO_SHORT" }));

    [Fact]
    public void Of_EveryKind_HasWords()
    {
        var kinds = typeof(ObstacleKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .ToList();

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.DoesNotContain(
            kind, Words(Of(kind, "work") with { Amount = 1, OutOf = 2 }), StringComparison.Ordinal));
    }

    private static Obstacle Of(string kind, string about) =>
        new() { Kind = kind, About = about, Reason = "NO_STEP", Effort = Effort.Change };

    private static string Words(Obstacle obstacle) => ObstacleWords.Of(obstacle, WordBook.BuiltIn);
}
