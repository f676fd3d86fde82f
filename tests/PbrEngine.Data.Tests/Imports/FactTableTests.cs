using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Data.Tests.Imports;

public sealed class FactTableTests
{
    [Fact]
    public void Of_File_IsItsOwnTableOrTheSharedOne()
    {
        Assert.IsType<TypedTable>(FactTable.Of(Contracts.Get(Feed.Police, "people.csv")));
        Assert.IsType<BroughtTable>(FactTable.Of(AllotmentFeed.File("holders.csv")));
    }

    [Fact]
    public void CountRows_UndatedFile_AsksForNoDays()
    {
        Assert.DoesNotContain("OwnFrom", CountRows("holders.csv"), StringComparison.Ordinal);
        Assert.Contains("OwnFrom", CountRows("lettings.csv"), StringComparison.Ordinal);
    }

    private static string CountRows(string file) => FactTable.Of(AllotmentFeed.File(file)).CountRows();
}
