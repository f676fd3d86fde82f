using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Evaluating;

public sealed class OutcomeStoreTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly StoredNights _nights = new();
    private readonly RunAttempt _attempt;

    public OutcomeStoreTests() => _attempt = _nights.Linked("2026-10-31", LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"),
        LinkResults.Person(2, "early_help/M2"),
        LinkResults.Person(3, "early_help/M3"),
        LinkResults.Person(4, "early_help/M4")));

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Families_EveryField_ReadsBack()
    {
        var verdict = SampleVerdict.Of("F1", [SampleVerdict.Member(2), SampleVerdict.Member(1)]);
        _nights.Save(_attempt, verdict);

        var family = Assert.Single(_nights.Outcomes.Families(_attempt.Id));

        Assert.Equal(
            ("F1", "expanded", "Y", SampleVerdict.AttachedOn),
            (family.FamilyRef, family.Programme, family.Eligible, family.AttachedOn));
        Assert.Equal(["crime", "health"], family.Needs);
        Assert.Equal(["P00000001", "P00000002"], family.Members);
        Assert.Equal(("expanded/v2015-04", SampleRuleSet.Hash), (family.RuleSet, family.RuleSetHash));
        Assert.Equal(FamilyExplanation.Of(verdict).ToJson(), family.Explanation.ToJson());
        Assert.Equal(verdict.Assessment.Standing, family.Explanation.Standing);
        Assert.Equal(verdict.Assessment.Tally, family.Explanation.Tally);
        Assert.Equal([new FactRef(9, 4, 2)], family.Explanation.Problems[0].Evidence);
    }

    [Fact]
    public void Lost_PayableBeforeAndNoMore_IsCountedByProgramme()
    {
        var payable = SampleVerdict.Of(
            "F1",
            [SampleVerdict.Member(1)],
            SampleVerdict.Payable("F1", "attachment"),
            SampleVerdict.Payable("F1", "sustained_progress"));
        var blocked = payable with
        {
            Outcomes =
            [
                .. payable.Outcomes.Select(o => o with
                {
                    State = ResultState.Blocked,
                    Reasons = ["STALE"],
                    AmountPence = 0,
                }),
            ],
        };
        var other = SampleVerdict.Of(
            "F2", [SampleVerdict.Member(2)], SampleVerdict.Payable("F2", "attachment"));
        _nights.Save(_attempt, payable, other);
        var next = _nights.Begin("2026-11-30");
        _nights.Save(next, blocked, other);

        Assert.Equal([new("expanded", 2)], _nights.Outcomes.Lost(next.Id, _attempt.Id));
        Assert.Empty(_nights.Outcomes.Lost(_attempt.Id, next.Id));
    }

    [Fact]
    public void EverMembers_WhoLeftBefore_IsOneOfThem()
    {
        _nights.Save(_attempt, SampleVerdict.Of(
            "F1",
            [
                SampleVerdict.Member(1, new DateSpan(new(2020, 1, 1), new(2021, 1, 1)), DateSpan.Day(new(2022, 1, 1))),
                SampleVerdict.Member(2),
            ]));

        Assert.Equal([("F1", "P00000001"), ("F1", "P00000002")], _nights.Outcomes.EverMembers(_attempt.Id));
        Assert.Equal(["P00000002"], _nights.Outcomes.Families(_attempt.Id)[0].Members);
    }

    [Theory]
    [InlineData(Answer.No, "N")]
    [InlineData(Answer.Unknown, "UNKNOWN")]
    public void Families_NotAttachedNotEligible_ReadsBack(Answer eligible, string code)
    {
        var verdict = SampleVerdict.Of("F1", []);
        var standing = verdict.Assessment.Standing with { AttachedOn = null };
        _nights.Save(_attempt, verdict with
        {
            Eligible = eligible,
            Assessment = verdict.Assessment with { Standing = standing, Problems = [] },
        });

        var family = _nights.Outcomes.Family(_attempt.Id, "F1");

        Assert.NotNull(family);
        Assert.Equal(code, family.Eligible);
        Assert.Null(family.AttachedOn);
        Assert.Empty(family.Needs);
        Assert.Empty(family.Members);
    }

    [Fact]
    public void Families_Several_ComeByReference()
    {
        _nights.Save(
            _attempt,
            SampleVerdict.Of("F2", [SampleVerdict.Member(2)]),
            SampleVerdict.Of("F10", [SampleVerdict.Member(1)]));

        Assert.Equal(["F10", "F2"], _nights.Outcomes.Families(_attempt.Id).Select(f => f.FamilyRef));
        Assert.Equal(["P00000002"], _nights.Outcomes.Family(_attempt.Id, "F2")?.Members);
        Assert.Null(_nights.Outcomes.Family(_attempt.Id, "F3"));
    }

    // Both ends of a membership are days of it (R01).
    [Fact]
    public void Families_Members_AreThoseOfTheRunsDay()
    {
        var day = new DateOnly(2026, 1, 1);
        _nights.Save(_attempt, SampleVerdict.Of(
            "F1",
            [
                SampleVerdict.Member(1, new DateSpan(day, AsAt.AddDays(-1))),
                SampleVerdict.Member(2, new DateSpan(day, AsAt)),
                SampleVerdict.Member(3, DateSpan.Open(AsAt, null)),
                SampleVerdict.Member(4, DateSpan.Open(AsAt.AddDays(1), null)),
            ]));

        Assert.Equal(["P00000002", "P00000003"], _nights.Outcomes.Families(_attempt.Id).Single().Members);
    }

    [Fact]
    public void Families_MemberWhoLeftAndCameBack_IsNamedOnce()
    {
        var first = new DateOnly(2025, 1, 1);
        _nights.Save(_attempt, SampleVerdict.Of(
            "F1",
            [SampleVerdict.Member(1, new(first, first.AddDays(9)), new(first.AddDays(20), AsAt), new(AsAt, AsAt))]));

        Assert.Equal(["P00000001"], _nights.Outcomes.Families(_attempt.Id).Single().Members);
    }

    [Fact]
    public void Measures_EveryField_ReadsBack()
    {
        var whole = new Measure
        {
            Name = MeasureNames.Absence,
            FamilyRef = "F1",
            PersonId = "P00000002",
            State = MeasureState.NotMet,
            Reason = "over_threshold",
            Window = new DateSpan(new(2025, 8, 1), new(2026, 7, 31)),
            Numerator = 40,
            Denominator = 380,
            Evidence = [new(6, 3, 12), new(6, 3, 2), new(5, 9, 7)],
            Warnings = ["some_terms", "after_evidence"],
        };
        _nights.Save(_attempt, SampleVerdict.Of("F1", [SampleVerdict.Member(2)]).WithMeasures(whole));

        var read = Assert.Single(_nights.Outcomes.Measures(_attempt.Id));

        Assert.Equal("F1", read.FamilyRef);
        Assert.Equal(whole.Evidence, read.Measure.Evidence);
        Assert.Equal(whole.Warnings, read.Measure.Warnings);
        Assert.Equal(
            whole with { Evidence = [], Warnings = [] }, read.Measure with { Evidence = [], Warnings = [] });
    }

    [Theory]
    [InlineData(MeasureState.Met, "")]
    [InlineData(MeasureState.NotMet, "")]
    [InlineData(MeasureState.NotApplicable, "no_child_of_school_age")]
    [InlineData(MeasureState.Unknown, "stale:schools")]
    public void Measures_FamilysOwnWithoutWindowOrCounts_ReadsBackAsNone(MeasureState state, string reason)
    {
        var bare = new Measure { Name = MeasureNames.Help, FamilyRef = "F1", State = state, Reason = reason };
        _nights.Save(_attempt, SampleVerdict.Of("F1", []).WithMeasures(bare));

        var read = Assert.Single(_nights.Outcomes.Measures(_attempt.Id)).Measure;

        Assert.Equal((state, reason, ""), (read.State, read.Reason, read.PersonId));
        Assert.Null(read.Window);
        Assert.Null(read.Numerator);
        Assert.Null(read.Denominator);
        Assert.Empty(read.Evidence);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Measures_UnknownWithoutReason_IsRefusedByTheDatabase()
    {
        var silent = new Measure { Name = "help", FamilyRef = "F1", State = MeasureState.Unknown, Reason = "" };

        var refused = Assert.ThrowsAny<Exception>(
            () => _nights.Save(_attempt, SampleVerdict.Of("F1", []).WithMeasures(silent)));

        Assert.Contains("CK_Measure_Reason", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_nights.Outcomes.Families(_attempt.Id));
    }

    [Fact]
    public void Measures_Order_IsTheVerdictsOwn()
    {
        string[] names = ["work", "absence", "need_closed.crime", "help", "asb"];
        var measures = names.Select(n => new Measure
        {
            Name = n,
            FamilyRef = "F1",
            State = MeasureState.Met,
            Reason = "",
        });
        _nights.Save(_attempt, SampleVerdict.Of("F1", []).WithMeasures([.. measures]));
        _nights.Save(_attempt, SampleVerdict.Of("F0", []).WithMeasures(
            new Measure { Name = "zzz", FamilyRef = "F0", State = MeasureState.Met, Reason = "" }));

        Assert.Equal(["zzz", .. names], _nights.Outcomes.Measures(_attempt.Id).Select(m => m.Measure.Name));
        Assert.Equal(names, _nights.Outcomes.Measures(_attempt.Id, "F1").Select(m => m.Measure.Name));
    }

    [Fact]
    public void Results_EveryStateAndReason_ReadsBackInOrder()
    {
        _nights.Save(_attempt, SampleVerdict.Of(
            "F1",
            [],
            new Outcome("F1", "attachment", ResultState.Payable, [], 100_000, "EXP-ATT-01"),
            new Outcome("F1", "continuous_employment", ResultState.NotAchieved, ["Z", "A:work", "M"], 0, "EXP-CEM-02"),
            new Outcome("F1", "sustained_progress", ResultState.Blocked, ["EXP-SSP-03:crime"], 0, "EXP-SSP-03")));

        var results = _nights.Outcomes.Results(_attempt.Id, "F1");

        Assert.All(results, r => Assert.Equal(("expanded", "F1"), (r.Programme, r.Outcome.FamilyRef)));
        Assert.Equal(
            [
                ("attachment", ResultState.Payable, 100_000, "EXP-ATT-01"),
                ("continuous_employment", ResultState.NotAchieved, 0, "EXP-CEM-02"),
                ("sustained_progress", ResultState.Blocked, 0, "EXP-SSP-03"),
            ],
            results.Select(r => (r.Outcome.Result, r.Outcome.State, r.Outcome.AmountPence, r.Outcome.RuleId)));
        Assert.Equal(["Z", "A:work", "M"], results[1].Outcome.Reasons);
        Assert.Empty(results[0].Outcome.Reasons);
    }

    [Fact]
    public void Results_OneFamilyAsked_LeavesOthersOut()
    {
        _nights.Save(
            _attempt,
            SampleVerdict.Of("F1", [], SampleVerdict.Payable("F1", "sustained_progress")),
            SampleVerdict.Of("F2", [], SampleVerdict.Payable("F2", "sustained_progress")));

        Assert.Equal(["F2"], _nights.Outcomes.Results(_attempt.Id, "F2").Select(r => r.Outcome.FamilyRef));
        Assert.Equal(["F1", "F2"], _nights.Outcomes.Results(_attempt.Id).Select(r => r.Outcome.FamilyRef));
    }

    [Fact]
    public void Save_AmountOfAResultThatIsNotPayable_IsRefusedByTheDatabase()
    {
        var outcome = SampleVerdict.Payable("F1", "sustained_progress") with { State = ResultState.Blocked };

        var refused = Assert.ThrowsAny<Exception>(() => _nights.Save(_attempt, SampleVerdict.Of("F1", [], outcome)));

        Assert.Contains("CK_Result_Amount", refused.Message, StringComparison.Ordinal);
    }

    // One programme is stored whole or not at all.
    [Fact]
    public void Save_FailsAtTheSecondFamily_StoresNoneOfThem()
    {
        var stranger = SampleVerdict.Member(99);

        Assert.ThrowsAny<Exception>(() => _nights.Save(
            _attempt, SampleVerdict.Of("F1", [SampleVerdict.Member(1)]), SampleVerdict.Of("F2", [stranger])));

        Assert.Empty(_nights.Outcomes.Families(_attempt.Id));
    }

    [Fact]
    public void Clear_Attempt_TakesItsOwnAndNothingElse()
    {
        var other = _nights.Begin("2026-09-30");
        foreach (var attempt in new[] { _attempt, other })
        {
            _nights.Save(attempt, SampleVerdict.Of(
                "F1",
                [SampleVerdict.Member(1)],
                SampleVerdict.Payable("F1", "attachment"),
                new Outcome("F1", "sustained_progress", ResultState.Blocked, ["A", "B"], 0, "EXP-SSP-03"))
                .WithMeasures(new Measure { Name = "help", FamilyRef = "F1", State = MeasureState.Met, Reason = "" }));
        }

        _nights.Outcomes.Clear(_attempt.Id);

        Assert.Empty(_nights.Outcomes.Families(_attempt.Id));
        Assert.Empty(_nights.Outcomes.Measures(_attempt.Id));
        Assert.Empty(_nights.Outcomes.Results(_attempt.Id));
        Assert.Single(_nights.Outcomes.Families(other.Id));
        Assert.Single(_nights.Outcomes.Measures(other.Id));
        Assert.Equal(["A", "B"], _nights.Outcomes.Results(other.Id)[1].Outcome.Reasons);
        Assert.Equal("P00000001", _nights.Persons.Persons(_attempt.Id)[(Domain.Extracts.Feed.EarlyHelp, "M1")]);
    }
}
