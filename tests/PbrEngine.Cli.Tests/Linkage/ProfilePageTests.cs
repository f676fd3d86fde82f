using PbrEngine.Cli.Linkage;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class ProfilePageTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Print_Rules_AreToldWithTheirUse()
    {
        var profile = Engine.TableLinking.ProfileTable.Profile(new(_bench.People()), 7, 1, default).Value!;
        var page = new ProfilePage(profile with { Blocking = [new("a+b", true, 1234, 7), new("c", false, 99, 0)] });
        var output = Drawn.Of(page.Print);
        Assert.Matches(@"a\+b\s+yes\s+1,234\s+7", output);
        Assert.Matches(@"c\s+no\s+99\s+0", output);
        Assert.Contains("at most 1,234 of 31,125 pairs", output, StringComparison.Ordinal);
    }
}
