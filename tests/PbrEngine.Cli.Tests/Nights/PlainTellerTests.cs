using PbrEngine.Cli.Nights;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class PlainTellerTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Finished_Step_IsOneLine()
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal) { ["links"] = 7, ["persons"] = 12 };
        new PlainTeller(_said.Add).Finished(new("link", "done", counts, 1250));
        Assert.Equal(["link: done in 1.3 s: links 7, persons 12"], _said);
    }

    [Fact]
    public void Finished_NothingCounted_IsShort()
    {
        new PlainTeller(_said.Add).Finished(new("publish", "done", new Dictionary<string, long>(), null));
        Assert.Equal(["publish: done"], _said);
    }

    [Fact]
    public void Report_OnTheWay_IsSilent()
    {
        new PlainTeller(_said.Add).Report(new("import", "a.csv", 1, 2));
        Assert.Empty(_said);
    }
}
