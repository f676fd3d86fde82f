using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class ProfileTableTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Profile_SmallTable_CountsPairsOfEveryRule()
    {
        var profile = Profile(MatchBench.People(_folder)).Value!;
        Assert.Equal(75 * 74 / 2, profile.PairsInAll);
        Assert.Equal(profile.PairsInAll, profile.PairsMost);
        Assert.Equal(profile.PairsInAll, profile.Blocking.Single(rule => rule.Rule == "all").Pairs);
        Assert.Contains(profile.Blocking, rule => rule.Rule == "surname+birth");
    }

    [Fact]
    public void Profile_DateThatStandsForNotKnown_IsTold()
    {
        string[] lines = [.. InventedPeople.Lines(60, seed: 2).Select((line, at) => at is 0 or > 10
            ? line : string.Join(',', line.Split(',').Select((c, n) => n == 4 ? "1900-01-01" : c)))];
        var profile = Profile(new(_folder.Write("p.csv", lines)) { NeedsId = false }).Value!;
        Assert.Contains(profile.Table.Warnings, w => w.StartsWith("dob: 10 of 75", StringComparison.Ordinal));
    }

    [Fact]
    public void Profile_NoFile_IsRefused() =>
        Assert.Equal("LNK-001", Assert.Single(Profile(new(_folder.At("p.csv"))).Refusals).Code);

    private static LinkageAnswer<TableProfile> Profile(TableRequest request) =>
        ProfileTable.Profile(request, 7, 1, CancellationToken.None);
}
