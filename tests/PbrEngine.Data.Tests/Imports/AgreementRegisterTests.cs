using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

public sealed class AgreementRegisterTests : IDisposable
{
    private static readonly Agreement Police = new(
        "ISA-2", Feed.Police, "Crime and Disorder Act 1998 s115", ["support", "identify"],
        new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31));

    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private AgreementRegister Register => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void List_Registered_ComesBackByIdAsWritten()
    {
        var dwp = Police with { Id = "ISA-1", Feed = Feed.Dwp };

        Register.Register([Police, dwp], FixedClock.Now);

        Assert.Equivalent(new[] { dwp, Police }, Register.List(), strict: true);
        Assert.Equal(["ISA-1", "ISA-2"], Register.List().Select(a => a.Id));
    }

    [Fact]
    public void Register_SameIdChanged_SupersedesAndKeepsTheOlder()
    {
        Register.Register([Police], FixedClock.Now);
        Register.Register([Police with { Purposes = ["support"] }], FixedClock.Now);

        Assert.Equal(["support"], Register.Find("ISA-2")!.Purposes);
        Assert.Equal(2, Versions());
    }

    [Fact]
    public void Register_SameAgain_IsNoNewVersion()
    {
        Register.Register([Police], FixedClock.Now);
        Register.Register([Police with { Purposes = [.. Police.Purposes] }], FixedClock.Now);

        Assert.Equal(1, Versions());
    }

    [Fact]
    public void Register_OneOfThemImpossible_RegistersNone()
    {
        var impossible = Police with { Id = "ISA-3", To = Police.From.AddDays(-1) };

        Assert.ThrowsAny<Exception>(() => Register.Register([Police, impossible], FixedClock.Now));

        Assert.Empty(Register.List());
    }

    [Fact]
    public void Find_NoSuchId_IsNull()
    {
        Register.Register([Police], FixedClock.Now);

        Assert.Null(Register.Find("isa-2"));
    }

    private long Versions()
    {
        using var connection = _temporary.Database.OpenRead();
        return connection.ExecuteScalar<long>("SELECT COUNT(*) FROM Agreement");
    }
}
