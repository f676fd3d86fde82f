using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

public sealed class FeedMappingTests
{
    [Fact]
    public void File_NotListed_IsLaidOutAsItsContractSays()
    {
        var listed = new FileMapping { Name = "benefits.csv", From = "awards.csv" };
        var mapping = FeedMapping.Identity(Feed.Dwp) with
        {
            Files = new Dictionary<string, FileMapping> { [listed.Name] = listed },
        };

        Assert.Same(listed, mapping.File("benefits.csv"));
        Assert.Equal("claimants.csv", mapping.File("claimants.csv").From);
    }
}
