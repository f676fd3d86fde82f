using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MatchedTablesTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Persons_Clusters_AreCountedOnceEach()
    {
        var file = _folder.Write(
            "p.csv", "id,forename,surname,dob", "1,ann,lee,1990-02-03", "2,bob,ray,1955-11-30");
        var matched = MatchBench.Matched(new() { Tables = [new(file)] });
        matched = matched with { Result = matched.Result with { Clusters = [0, 0] } };
        Assert.Equal((2, 1), (matched.Records, matched.Persons));
    }
}
