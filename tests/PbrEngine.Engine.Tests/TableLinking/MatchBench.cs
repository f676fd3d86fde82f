using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

/// <summary>Links tables of a folder.</summary>
internal static class MatchBench
{
    internal static MatchedTables Matched(MatchRequest request)
    {
        var answer = MatchTables.Match(request, CancellationToken.None);
        Assert.Empty(answer.Refusals);
        return answer.Value!;
    }

    internal static TableRequest People(TableFolder folder, string name = "p.csv", int persons = 60, int seed = 5) =>
        new(folder.Write(name, InventedPeople.Lines(persons, seed))) { Truth = "person" };
}
