using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class DeriveFamiliesTests : IDisposable
{
    private const string Edge = "basis,group,person,from,to";
    private const string Membership = "family,person,basis,group,from,to";

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Derive_FirstNight_GivesIdsOfTheDayAndKeepsWhatEachMembershipRestsOn()
    {
        var derived = Derive(
            new(2026, 10, 31), null, "tenancy,T1,P3,2026-02-01,", "tenancy,T1,P2,2026-02-01,",
            "early_help,E1,P2,2026-01-01,", "early_help,E1,P1,2026-01-01,", "tenancy,T2,P4,2025-01-01,2026-10-30");
        Assert.Equal(
            [
                Membership,
                "F20261031-000001,P1,early_help,E1,2026-01-01,",
                "F20261031-000001,P2,early_help,E1,2026-01-01,",
                "F20261031-000001,P3,tenancy,T1,2026-02-01,",
            ],
            _folder.Lines("families.csv"));
        Assert.Equal((1, 3, 0), (derived.Families, derived.Persons, derived.PersonsShared));
        Assert.Equal(("early_help", 1), derived.ByBasis[0]);
    }

    [Fact]
    public void Derive_PriorFamilies_KeepTheirIds()
    {
        string[] edges = ["early_help,E1,P1,2026-01-01,", "early_help,E2,P2,2026-01-01,"];
        Derive(new(2026, 10, 1), null, edges);
        var first = _folder.Lines("families.csv");
        Derive(new(2026, 10, 2), "families.csv", [edges[1], edges[0]]);
        Assert.Equal(first, _folder.Lines("families.csv"));
    }

    [Fact]
    public void Derive_PersonsWhoLeaveForAnotherFamily_AreASplitAndAnEmptiedOneAMerge()
    {
        _folder.Write(
            "last.csv", Membership, "H1,P1,tenancy,T1,2026-01-01,", "H1,P2,tenancy,T1,2026-01-01,",
            "H1,P3,tenancy,T1,2026-01-01,", "H2,P4,tenancy,T2,2026-01-01,");
        var derived = Derive(
            new(2026, 10, 31), "last.csv", "tenancy,T1,P1,2026-01-01,", "tenancy,T1,P2,2026-01-01,",
            "tenancy,T1,P4,2026-10-31,", "tenancy,T3,P3,2026-10-31,");
        Assert.Equal(
            [
                "on,event,from,to,person", "2026-10-31,split,H1,F20261031-000001,P3", "2026-10-31,merged,H2,H1,P4",
            ],
            _folder.Lines("events.csv"));
        Assert.Equal((2, 1, 1, 0), (derived.Families, derived.Merged, derived.Split, derived.Ended));
    }

    [Fact]
    public void Derive_FamilyOfWhichNobodyIsLeft_IsKeptAsEndedAndComesBackUnderItsId()
    {
        string[] other = ["tenancy,T9,P9,2026-01-01,"];
        string[] both = [.. other, "early_help,E1,P1,2026-01-01,", "early_help,E1,P2,2026-01-01,2026-09-30"];
        Derive(new(2026, 9, 1), null, both);
        Assert.Equal(1, Derive(new(2026, 10, 1), "families.csv", other).Ended);
        Assert.Equal(
            [
                Membership, "F20260901-000002,P9,tenancy,T9,2026-01-01,",
                "F20260901-000001,P1,early_help,E1,2026-01-01,2026-09-30",
                "F20260901-000001,P2,early_help,E1,2026-01-01,2026-09-30",
            ],
            _folder.Lines("families.csv"));
        Derive(new(2026, 11, 1), "families.csv", [.. other, "early_help,E1,P1,2026-10-15,"]);
        Assert.Contains("F20260901-000001,P1,early_help,E1,2026-10-15,", _folder.Lines("families.csv"));
    }

    [Fact]
    public void Derive_PriorOfTheSameDay_GivesNoIdTwice()
    {
        Derive(new(2026, 10, 31), null, "tenancy,T1,P1,2026-01-01,");
        Derive(new(2026, 10, 31), "families.csv", "tenancy,T0,P0,2026-01-01,", "tenancy,T1,P1,2026-01-01,");
        Assert.Equal(
            [
                Membership, "F20261031-000001,P1,tenancy,T1,2026-01-01,",
                "F20261031-000002,P0,tenancy,T0,2026-01-01,",
            ],
            _folder.Lines("families.csv"));
    }

    [Fact]
    public void Derive_PersonsOfTwoFamilies_AreCounted() => Assert.Equal(1, Derive(
        new(2026, 10, 31), null, "early_help,E1,P1,2026-01-01,", "early_help,E1,P2,2026-01-01,",
        "early_help,E2,P1,2026-01-01,").PersonsShared);

    [Fact]
    public void Derive_GroupTooLarge_IsLeftOutAndTold()
    {
        var derived = Derive(new(2026, 10, 31), null, [.. Enumerable.Range(100, 51).Select(n =>
            $"tenancy,T1,P{n},2026-01-01,")]);
        Assert.Equal(0, derived.Families);
        Assert.StartsWith("tenancy T1: 51 persons", Assert.Single(derived.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Derive_BadLine_WritesNothing()
    {
        _folder.Write("edges.csv", Edge, "club,C1,P1,2026-01-01,");
        var answer = DeriveFamilies.Derive(Request(new(2026, 10, 31), null), CancellationToken.None);
        Assert.Equal("LNK-040", Assert.Single(answer.Refusals).Code);
        Assert.Equal(["edges.csv"], _folder.Names());
    }

    [Fact]
    public void Derive_OverItsEdges_IsRefused()
    {
        _folder.Write("edges.csv", Edge, "tenancy,T1,P1,2026-01-01,");
        var request = Request(new(2026, 10, 31), null) with { Out = _folder.At("edges.csv") };
        var answer = DeriveFamilies.Derive(request, CancellationToken.None);
        Assert.Equal("LNK-018", Assert.Single(answer.Refusals).Code);
    }

    private DerivedFamilies Derive(DateOnly asAt, string? prior, params string[] edges)
    {
        _folder.Write("edges.csv", [Edge, .. edges]);
        var answer = DeriveFamilies.Derive(Request(asAt, Moved(prior)), CancellationToken.None);
        Assert.Empty(answer.Refusals);
        return answer.Value!;
    }

    // What was written last is moved aside, as a night would.
    private string? Moved(string? prior)
    {
        if (prior != "families.csv")
            return prior;
        File.Move(_folder.At(prior), _folder.At("last.csv"), overwrite: true);
        return "last.csv";
    }

    private FamiliesRequest Request(DateOnly asAt, string? prior) => new()
    {
        Edges = _folder.At("edges.csv"),
        AsAt = asAt,
        Out = _folder.At("families.csv"),
        Prior = prior is null ? null : _folder.At(prior),
        Events = _folder.At("events.csv"),
    };
}
