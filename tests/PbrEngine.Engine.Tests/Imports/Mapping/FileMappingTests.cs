using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

public sealed class FileMappingTests
{
    [Fact]
    public void Column_NotListed_KeepsItsName()
    {
        var listed = new ColumnMapping { From = "NINO" };
        var mapping = new FileMapping
        {
            Name = "claimants.csv",
            From = "claimants.csv",
            Columns = new Dictionary<string, ColumnMapping> { ["nino"] = listed },
        };

        Assert.Same(listed, mapping.Column("nino"));
        Assert.Equal("surname", mapping.Column("surname").From);
    }
}
