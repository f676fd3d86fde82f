using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Households;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MembershipsFileTests : IDisposable
{
    private const string Header = "basis,group,person,from,to";

    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Edges_Lines_AreDatedEdges() => Assert.Equal(
        [
            new("early_help", "F1", "P1", new(2026, 1, 2), null),
            new("tenancy", "T1", "P1", new(2026, 1, 2), new(2026, 1, 2)),
        ],
        Edges(Header, "early_help,F1,P1,2026-01-02,", "tenancy,T1,P1,2026-01-02,2026-01-02"));

    [Theory]
    [InlineData("household,F1,P1,2026-01-02,", "LNK-040", "basis")]
    [InlineData("early_help,F1,P1,02/01/2026,", "LNK-041", "from")]
    [InlineData("early_help,F1,P1,2026-01-02,2026-02-30", "LNK-041", "to")]
    [InlineData("early_help,F1,P1,2026-01-02,2026-01-01", "LNK-042", "to")]
    [InlineData("early_help,,P1,2026-01-02,", "LNK-043", "group")]
    [InlineData("early_help,F1,,2026-01-02,", "LNK-043", "person")]
    [InlineData("early_help,F1,P1,,", "LNK-043", "from")]
    [InlineData(",F1,P1,2026-01-02,", "LNK-043", "basis")]
    public void Edges_BadLine_IsRefusedWithLineAndColumn(string line, string code, string column)
    {
        Assert.Null(Edges(Header, "early_help,F1,P1,2026-01-02,", line));
        var refusal = Assert.Single(_refusals);
        Assert.Equal((code, 3, column), (refusal.Code, refusal.Line, refusal.Column));
    }

    [Fact]
    public void Edges_ManyBadLines_AreCollectedUpToALimit()
    {
        Assert.Null(Edges([Header, .. Enumerable.Repeat("x,F1,P1,2026-01-02,", 30)]));
        Assert.Equal(LinkageRefusal.CollectedMax, _refusals.Count);
    }

    [Fact]
    public void Edges_MissingColumns_AreNamed()
    {
        Assert.Null(Edges("basis,group,person", "early_help,F1,P1"));
        Assert.Equal([("LNK-008", "from"), ("LNK-008", "to")], _refusals.Select(r => (r.Code, r.Column)));
    }

    [Fact]
    public void Edges_HeaderOnly_AreRefused()
    {
        Assert.Null(Edges(Header));
        Assert.Equal("LNK-003", Assert.Single(_refusals).Code);
    }

    [Fact]
    public void Prior_HeaderOnly_IsNoFamilies() => Assert.Empty(Prior("family," + Header)!);

    [Fact]
    public void Prior_Lines_AreMemberships() => Assert.Equal(
        [new("H1", "P1", "tenancy", "T1", new(2026, 1, 2), null)],
        Prior("family,person,basis,group,from,to", "H1,P1,tenancy,T1,2026-01-02,"));

    [Fact]
    public void Prior_NoFamily_IsRefused()
    {
        Assert.Null(Prior("family,person,basis,group,from,to", ",P1,tenancy,T1,2026-01-02,"));
        Assert.Equal(("LNK-043", "family"), Assert.Single(_refusals.Select(r => (r.Code, r.Column))));
    }

    private IReadOnlyList<HouseholdEdge>? Edges(params string[] lines) =>
        MembershipsFile.Edges(_folder.Write("e.csv", lines), _refusals, _warnings, CancellationToken.None);

    private IReadOnlyList<FamilyMembership>? Prior(params string[] lines) =>
        MembershipsFile.Prior(_folder.Write("p.csv", lines), _refusals, _warnings, CancellationToken.None);
}
