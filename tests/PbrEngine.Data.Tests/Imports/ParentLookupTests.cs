using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

public sealed class ParentLookupTests : IDisposable
{
    private static readonly ParentReference Pupil = Sample.Placements.Parents[0];
    private static readonly FileContract Members = Contracts.Get(Feed.EarlyHelp, "members.csv");
    private static readonly FileContract Needs = Contracts.Get(Feed.EarlyHelp, "needs.csv");
    private static readonly FileContract WorkEvidence = Contracts.Get(Feed.EarlyHelp, "work_evidence.csv");

    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private DeliveryStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void FindParent_RowOfThisDelivery_GivesItsDateOfBirth()
    {
        using var writer = Store.Begin(Sample.Draft());
        Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1"), Sample.Pupil("P2", 3, bornOn: null)]);

        Assert.Equal(new ParentRow(new DateOnly(2012, 5, 6)), writer.FindParent(Pupil, Sample.Pupils, ["P1"]));
        Assert.Equal(new ParentRow(null), writer.FindParent(Pupil, Sample.Pupils, ["P2"]));
        Assert.Null(writer.FindParent(Pupil, Sample.Pupils, ["P3"]));
        Assert.Null(writer.FindParent(Pupil, Sample.Pupils, ["p1"]));
    }

    // R48: "the same or an earlier delivery"; R54: earlier is what the extract date says.
    [Theory]
    [InlineData(-1, DeliveryState.Loaded, true)]
    [InlineData(0, DeliveryState.Loaded, true)]
    [InlineData(1, DeliveryState.Loaded, false)]
    [InlineData(-1, DeliveryState.Held, false)]
    public void FindParent_RowOfAnotherDelivery_CountsWhenLoadedAndNotLater(int days, DeliveryState state, bool found)
    {
        LoadPupils("other", Sample.Day.AddDays(days), Sample.Pupil("P1"), state);
        using var writer = Store.Begin(Sample.Draft());
        Sample.Write(writer, Sample.Pupils, "p", []);

        Assert.Equal(found, writer.FindParent(Pupil, Sample.Pupils, ["P1"]) is not null);
    }

    [Fact]
    public void FindParent_HeldDeliveryAccepted_CountsFromThenOn()
    {
        LoadPupils("other", Sample.Day, Sample.Pupil("P1"), DeliveryState.Held);
        Store.Accept(Store.List()[0].Id, "a.nalyst", "checked", FixedClock.Now);

        using var writer = Store.Begin(Sample.Draft());

        Assert.NotNull(writer.FindParent(Pupil, Sample.Pupils, ["P1"]));
    }

    [Fact]
    public void FindParent_SeveralDeliveries_TheLatestExtractSpeaks()
    {
        LoadPupils("newer", Sample.Day.AddDays(-1), Sample.Pupil("P1", 2, "2012-02-02"));
        LoadPupils("older", Sample.Day.AddDays(-2), Sample.Pupil("P1", 2, "2011-01-01"));
        using var writer = Store.Begin(Sample.Draft());
        Assert.Equal(2012, writer.FindParent(Pupil, Sample.Pupils, ["P1"])?.BornOn?.Year);

        Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1", 2, "2013-03-03")]);

        Assert.Equal(2013, writer.FindParent(Pupil, Sample.Pupils, ["P1"])?.BornOn?.Year);
    }

    [Fact]
    public void FindParent_SharedContent_CountsForTheLaterDelivery()
    {
        LoadPupils("earlier", Sample.Day.AddDays(-1), Sample.Pupil("P1"));
        using var writer = Store.Begin(Sample.Draft());
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("earlier bytes"), "mapping");
        file.Complete(file.Known!, false);

        Assert.NotNull(writer.FindParent(Pupil, Sample.Pupils, ["P1"]));
    }

    [Fact]
    public void FindParent_ByPartOfTheKey_NeedsEveryColumnToAgree()
    {
        using var writer = Store.Begin(Sample.Draft(feed: Feed.EarlyHelp));
        Sample.Write(writer, Members, "m", [Member("F1", "M1", 2), Member("F2", "M2", 3)]);
        var needMember = Needs.Parents[1];

        Assert.NotNull(writer.FindParent(needMember, Members, ["F1", "M1"]));
        Assert.Null(writer.FindParent(needMember, Members, ["F1", "M2"]));
        Assert.NotNull(writer.FindParent(WorkEvidence.Parents[0], Members, ["M2"]));
        Assert.Null(writer.FindParent(WorkEvidence.Parents[0], Members, ["F1"]));
    }

    // Two rows that contradict each other must not make an event impossible that one of them allows.
    [Fact]
    public void FindParent_RowsContradictEachOther_GivesTheEarliestDateOfBirth()
    {
        using var writer = Store.Begin(Sample.Draft(feed: Feed.EarlyHelp));
        Sample.Write(writer, Members, "m",
        [
            Member("F1", "M1", 2, "2010-01-01"), Member("F1", "M1", 3), Member("F1", "M1", 4, "2009-01-01"),
        ]);

        Assert.Equal(
            new DateOnly(2009, 1, 1), writer.FindParent(WorkEvidence.Parents[0], Members, ["M1"])?.BornOn);
    }

    [Fact]
    public void FindParent_MoreParentsThanAreRemembered_StillAnswersRightly()
    {
        using var writer = Store.Begin(Sample.Draft());
        Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1")]);
        for (var i = 0; i < 120_000; i++)
            Assert.Null(writer.FindParent(Pupil, Sample.Pupils, [$"X{i}"]));

        Assert.NotNull(writer.FindParent(Pupil, Sample.Pupils, ["P1"]));
        Assert.Null(writer.FindParent(Pupil, Sample.Pupils, ["X0"]));
    }

    [Fact]
    public void FindParent_OtherFeed_IsRefused()
    {
        using var writer = Store.Begin(Sample.Draft());

        var people = Contracts.Get(Feed.Police, "people.csv");
        Assert.Throws<ArgumentException>(() => writer.FindParent(Pupil, people, ["P1"]));
    }

    private static TypedRow Member(string family, string member, int line, string? bornOn = null) => Sample.Row(
        Members,
        line,
        DateSpan.Open(new DateOnly(2026, 1, line), null),
        ("family_ref", family),
        ("member_ref", member),
        ("role", "child"),
        ("resident", "Y"),
        ("joined_on", $"2026-01-0{line}"),
        ("date_of_birth", bornOn));

    private void LoadPupils(
        string name, DateOnly extractOn, TypedRow pupil, DeliveryState state = DeliveryState.Loaded)
    {
        using var writer = Store.Begin(Sample.Draft(name, Feed.Schools, extractOn));
        Sample.Write(writer, Sample.Pupils, name + " bytes", [pupil]);
        writer.Commit(state, "");
    }
}
