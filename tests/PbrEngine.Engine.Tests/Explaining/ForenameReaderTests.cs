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

        var names = new ForenameReader(_bench.Store).Of(
            "F1", [Member("P1", line: 2), Member("P2", line: 3, isChild: false), Member("P9", line: 99)]);

        Assert.Equal(
            ["Jaydn", "an adult (P2)", "a child (P9)", "a member (P4)"],
            new[] { "P1", "P2", "P9", "P4" }.Select(names.Of));
    }

    // A programme's own subject has members whom early help doesn't know.
    [Fact]
    public void Of_MemberStatedElsewhere_HasNoName()
    {
        Deliver("F1,M1,child,Y,2026-01-01,Jaydn,Quennell,2012-06-07");
        var member = new TracedMember("P1", true, new FactRef(FactRef.Brought, Content(), 2));
        Assert.Equal("a child (P1)", new ForenameReader(_bench.Store).Of("F1", [member]).Of("P1"));
    }

    private TracedMember Member(string person, int line, bool isChild = true) =>
        new(person, isChild, new(FactRef.IndexOf(Contracts.Get(Feed.EarlyHelp, "members.csv")), Content(), line));

    private int Content() => (int)_bench.Store.List()[0].Files.Single(f => f.Name == "members.csv").ContentId;

    private void Deliver(params string[] members) => _bench.Import(new DeliveryBuilder(Feed.EarlyHelp)
        .File("families.csv", FamilyColumns, "F1,expanded,2026-01-01", "F10,expanded,2026-01-01")
        .File("members.csv", MemberColumns, members));
}
