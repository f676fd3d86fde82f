using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Explaining;

public sealed class ForenameReaderTests : IDisposable
{
    private const string FamilyColumns = "family_ref,programme,opened_on";
    private const string MemberColumns =
        "family_ref,member_ref,role,resident,joined_on,forenames,surname,date_of_birth";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Of_Members_HaveTheFirstForenameOfTheirRow()
    {
        Deliver(
            "F1,M1,child,Y,2026-01-01,Jaydn Lee,Quennell,2012-06-07",
            "F1,M2,parent,Y,2026-01-01,,Quennell,1982-06-07",
            "F10,M3,child,Y,2026-01-01,Ada,Quennell,2012-06-07");

        var names = new ForenameReader(_bench.Store, FeedCatalogue.BuiltIn).Of(
            "F1", [Member("P1", line: 2), Member("P2", line: 3, isChild: false), Member("P9", line: 99)]);

        Assert.Equal(
            ["Jaydn", "an adult (P2)", "a child (P9)", "a member (P4)"],
            new[] { "P1", "P2", "P9", "P4" }.Select(names.Of));
    }

    // A programme's own subject has members whom its own file names.
    [Fact]
    public void Of_MemberOfAProgrammesOwnFile_HasTheForenameThatItStates()
    {
        _bench.Feeds = AllotmentFeed.Catalogue;
        _bench.Agreements.Register(
            [
                new("ISA-allotments", AllotmentFeed.Feed, "the holders' consent", ["identify", "support", "monitor"],
                    new(2020, 1, 1), new(2030, 12, 31)),
            ],
            DateTimeOffset.UnixEpoch);
        _bench.Import(new DeliveryBuilder(AllotmentFeed.Contract)
            .File("holders.csv", "holder_ref,forenames,surname", "H1,Ada May,Quennell", "H2,,Quennell")
            .File("lettings.csv", "holder_ref,plot,let_on", "H1,7,2026-01-01")
            .File("harvests.csv", "holder_ref,plot,harvested_on"));
        TracedMember[] members =
            [Brought("P1", "holders.csv", 2), Brought("P2", "holders.csv", 3), Brought("P3", "lettings.csv", 2)];

        var names = new ForenameReader(_bench.Store, AllotmentFeed.Catalogue, "a holder").Of("gardens:7", members);

        Assert.Equal(["Ada", "a holder (P2)", "a holder (P3)"], members.Select(m => names.Of(m.PersonId)));
    }

    private TracedMember Brought(string person, string file, int line) => new(
        person,
        false,
        new(FactRef.Brought, (int)_bench.Store.List()[0].Files.Single(f => f.Name == file).ContentId, line));

    private TracedMember Member(string person, int line, bool isChild = true) =>
        new(person, isChild, new(FactRef.IndexOf(Contracts.Get(Feed.EarlyHelp, "members.csv")), Content(), line));

    private int Content() => (int)_bench.Store.List()[0].Files.Single(f => f.Name == "members.csv").ContentId;

    private void Deliver(params string[] members) => _bench.Import(new DeliveryBuilder(Feed.EarlyHelp)
        .File("families.csv", FamilyColumns, "F1,expanded,2026-01-01", "F10,expanded,2026-01-01")
        .File("members.csv", MemberColumns, members));
}
