using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunInputTests
{
    private const string Model = "exact-v1";

    private static readonly DateOnly AsAt = new(2026, 10, 31);
    private static readonly Engine.RuleSets.RuleSet[] Rules = [SampleRuleSet.Named("expanded")];

    [Fact]
    public void Hash_OrderOfDeliveries_MakesNoDifference() => Assert.Equal(
        RunInput.Hash([Delivery(1), Delivery(2)], AsAt, Model, Rules),
        RunInput.Hash([Delivery(2), Delivery(1)], AsAt, Model, Rules));

    [Fact]
    public void Hash_ADeliveryOfALaterDayOrHeld_MakesNoDifference()
    {
        var one = RunInput.Hash([Delivery(1)], AsAt, Model, Rules);

        Assert.Equal(one, RunInput.Hash([Delivery(1), Delivery(2, on: AsAt.AddDays(1))], AsAt, Model, Rules));
        Assert.Equal(
            one, RunInput.Hash([Delivery(1), Delivery(2) with { State = DeliveryState.Held }], AsAt, Model, Rules));
        Assert.NotEqual(one, RunInput.Hash([Delivery(1), Delivery(2)], AsAt, Model, Rules));
        Assert.NotEqual(one, RunInput.Hash([Delivery(1)], AsAt, Model, [Rules[0] with { Hash = "b" }]));
        Assert.NotEqual(one, RunInput.Hash([Delivery(1)], AsAt, "council-v1", Rules));
    }

    [Fact]
    public void LinkHash_AJudgement_MakesItAnother()
    {
        var same = Judged(JudgementVerdict.Same);

        Assert.NotEqual(RunInput.LinkHash("input", []), RunInput.LinkHash("input", [same]));
        Assert.NotEqual(
            RunInput.LinkHash("input", [same]), RunInput.LinkHash("input", [Judged(JudgementVerdict.Different)]));
        Assert.NotEqual(RunInput.LinkHash("input", [same]), RunInput.LinkHash("other", [same]));
    }

    [Fact]
    public void LinkHash_OrderOfJudgements_MakesNoDifference()
    {
        var (one, other) = (Judged(JudgementVerdict.Same), Judged(JudgementVerdict.Different, "K2"));

        Assert.Equal(RunInput.LinkHash("input", [one, other]), RunInput.LinkHash("input", [other, one]));
    }

    [Fact]
    public void Seen_LaterDeliveries_AreLeftOut()
    {
        var hash = RunInput.Hash([Delivery(1), Delivery(2)], AsAt, Model, Rules);

        var now = new[] { Delivery(4), Delivery(1), Delivery(3), Delivery(2) };
        Assert.Equal([1, 2], RunInput.Seen(now, AsAt, Model, Rules, hash)!
            .Select(d => d.Id));
    }

    [Fact]
    public void Seen_NoSuchChoice_IsNull() =>
        Assert.Null(RunInput.Seen([Delivery(1)], AsAt, Model, Rules, "another hash"));

    private static Judgement Judged(JudgementVerdict verdict, string right = "K1") => new()
    {
        Left = new("early_help", "M1"),
        Right = new("social_care", right),
        Verdict = verdict,
        By = "a.reviewer",
        At = StandingClock.Now,
        Reason = "seen",
    };

    private static Delivery Delivery(int id, DateOnly? on = null) => new()
    {
        Id = id,
        Manifest = new()
        {
            Feed = Feed.Police,
            Supplier = "police",
            ExtractOn = on ?? AsAt,
            Coverage = new(new(2026, 1, 1), AsAt),
            Area = "E06000023",
            AgreementId = "A",
            Purposes = ["identify"],
            Files = [],
        },
        Folder = FormattableString.Invariant($"police/{id}"),
        Fingerprint = FormattableString.Invariant($"print-{id}"),
        State = DeliveryState.Loaded,
        Reason = "",
        Files = [],
    };
}
