using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class BlockingProfileTests
{
    [Fact]
    public void Of_Table_SaysWhatMatchingItUses()
    {
        var (table, _) = People.Town(300, seed: 4);
        var options = new MatchOptions { Threads = 2 };

        Assert.Equal(PersonMatching.Match(table, options).Blocking, BlockingProfile.Of(table, options));
    }

    [Fact]
    public void Of_NoColumns_IsRefused() => Assert.Throws<ArgumentException>(
        () => BlockingProfile.Of(new() { Ids = ["1"], Columns = [] }, new()));
}
