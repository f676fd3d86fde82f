using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetAssembliesTests
{
    [Fact]
    public void In_FolderWithoutRuleSets_FindsNone()
    {
        var folder = Directory.CreateTempSubdirectory("pbr-rules-");
        try
        {
            Assert.Empty(RuleSetAssemblies.In(folder.FullName));
        }
        finally
        {
            folder.Delete();
        }
    }
}
