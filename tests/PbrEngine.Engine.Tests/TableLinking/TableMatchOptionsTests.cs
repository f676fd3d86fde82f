using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class TableMatchOptionsTests
{
    [Fact]
    public void Of_Threads_AreTakenAndFewerPairsAreFreeThanInANight()
    {
        var options = TableMatchOptions.Of(3);

        Assert.Equal(3, options.Threads);
        Assert.InRange(options.CandidatesFree, 1, new MatchOptions().CandidatesFree - 1);
    }
}
