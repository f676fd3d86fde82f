using System.Data.Common;
using PbrEngine.Data.RuleSets;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.RuleSets;

public sealed class ConfirmationStoreTests : IDisposable
{
    private static readonly ParameterConfirmation Threshold = new()
    {
        Programme = "expanded",
        Version = "v2015-04",
        ParameterId = "absence.threshold_percent",
        ValueFrom = new(2014, 4, 1),
        Value = "10",
        ValueHash = new('b', 64),
        Source = "Financial framework, page 12",
        ConfirmedBy = "f.inance",
        ConfirmedAt = FixedClock.Now,
        Author = "a.uthor",
    };

    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private ConfirmationStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void List_Added_ComesBackAsWrittenOldestFirst()
    {
        var later = Threshold with { ParameterId = "absence.terms", ConfirmedBy = "o.ther" };
        Store.Add([Threshold]);
        Store.Add([later]);
        Assert.Equal([Threshold, later], Store.List());
    }

    [Fact]
    public void Add_SamePersonAndValueAgain_IsLeftAsItWas()
    {
        Store.Add([Threshold]);
        Store.Add([Threshold with { Source = "Another page" }]);
        Assert.Equal([Threshold], Store.List());
    }

    [Theory]
    [InlineData("another value")]
    [InlineData("another person")]
    public void Add_AnotherValueOrPerson_IsAnotherConfirmation(string what)
    {
        Store.Add([Threshold]);
        Store.Add([what == "another value"
            ? Threshold with { Value = "12", ValueHash = new('c', 64) }
            : Threshold with { ConfirmedBy = "o.ther" }]);
        Assert.Equal(2, Store.List().Count);
    }

    /// <summary>The database itself holds four eyes: code that forgets to ask is stopped here.</summary>
    [Fact]
    public void Add_ByTheAuthor_IsRefusedByTheDatabase()
    {
        Assert.ThrowsAny<DbException>(() => Store.Add([Threshold, Threshold with { ConfirmedBy = "A.Uthor" }]));
        Assert.Empty(Store.List());
    }

    [Fact]
    public void Add_WithoutASource_IsRefusedByTheDatabase() =>
        Assert.ThrowsAny<DbException>(() => Store.Add([Threshold with { Source = "" }]));
}
