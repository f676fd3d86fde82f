using PbrEngine.Data.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

public sealed class GateStoreTests : IDisposable
{
    private readonly StoredNights _nights = new();
    private readonly GateStore _store;
    private readonly long _attempt;

    public GateStoreTests()
    {
        _store = new(_nights.Temporary.Database);
        _attempt = _nights.Begin("2026-10-31").Id;
    }

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Record_Gates_ReadBackInTheirOrder()
    {
        Gate[] gates =
        [
            Held("rows.schools"),
            Held("late.police") with
            {
                Verdict = GateVerdict.Warned,
                Measured = null,
                Range = new(null, 31, null, null),
                Before = null,
            },
            Held("a.first") with { Verdict = GateVerdict.Passed },
        ];

        _store.Record(_attempt, gates, StoredNights.At);

        Assert.Equal(gates, _store.Gates(_attempt));
        Assert.Empty(_store.Gates(_attempt + 1));
    }

    [Fact]
    public void Record_Again_TakesThePlaceOfWhatWasSaidBefore()
    {
        _store.Record(_attempt, [Held("rows.schools"), Held("persons")], StoredNights.At);
        _store.Record(_attempt, [Held("persons")], StoredNights.At);

        Assert.Equal(["persons"], _store.Gates(_attempt).Select(g => g.Name));
    }

    [Fact]
    public void Add_Release_ReadsBackAndStaysWhenTheGatesAreCheckedAgain()
    {
        var gate = Held("rows.schools");
        _store.Record(_attempt, [gate], StoredNights.At);
        var release = Release(_attempt, gate);

        Assert.True(_store.Add(release));
        _store.Record(_attempt, [gate with { Measured = 8 }], StoredNights.At);

        Assert.Equal([release], _store.Releases(_attempt));
    }

    [Fact]
    public void Add_SameDecisionTwice_KeepsTheFirst()
    {
        var release = Release(_attempt, Held("rows.schools"));
        Assert.True(_store.Add(release));

        Assert.False(_store.Add(release with { By = "another", Reason = "me too" }));

        Assert.Equal([release], _store.Releases(_attempt));
    }

    [Theory]
    [InlineData("", "seen", "CK_RunGateRelease_ReleasedBy")]
    [InlineData("an.operator", "", "CK_RunGateRelease_Reason")]
    public void Add_WithoutWhoOrWhy_IsRefusedByTheDatabase(string by, string reason, string constraint)
    {
        var release = Release(_attempt, Held("rows.schools")) with { By = by, Reason = reason };

        var refused = Assert.ThrowsAny<Exception>(() => _store.Add(release));

        Assert.Contains(constraint, refused.Message, StringComparison.Ordinal);
    }

    internal static Gate Held(string name) => new()
    {
        Name = name,
        Verdict = GateVerdict.Held,
        Measured = 7,
        Unit = GateUnits.Rows,
        Range = new(10, 20, 8, 30),
        Before = 15,
        ComparedWith = "the published run of 2026-09-30",
        Message = "Rows: 7 rows.",
        WhatToDo = "Look.",
        Input = "input",
    };

    internal static GateRelease Release(long attemptId, Gate gate) => new()
    {
        AttemptId = attemptId,
        Gate = gate.Name,
        Input = gate.Input,
        Measured = gate.Measured!.Value,
        By = "an.operator",
        At = StoredNights.At,
        Reason = "seen",
    };
}
