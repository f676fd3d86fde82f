using PbrEngine.Benchmarks.LinkageData;

namespace PbrEngine.Benchmarks.Tests.LinkageData;

public sealed class LinkageDataCommandTests
{
    [Theory]
    [InlineData("uk")]
    [InlineData("bio")]
    [InlineData("dedupe")]
    [InlineData("pair")]
    [InlineData("households")]
    public void Run_SameSeed_WritesTheSameBytesAndAsManyRows(string kind)
    {
        var (first, other) = Make(kind, "3");
        Assert.Equal((first, other), Make(kind, "3"));
        Assert.NotEqual(first, Make(kind, "4").Text);
        Assert.Equal(1_001, first.Count(character => character == '\n'));
        Assert.StartsWith("rec_id,entity,", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoSuchKind_IsRefused() =>
        Assert.Equal(2, LinkageDataCommand.Run(CommandArguments.Of(["linkage-data", "moon", "--out", "nothing.csv"])));

    private static (string Text, string Other) Make(string kind, string seed)
    {
        var (path, other) = (Path.GetTempFileName(), Path.GetTempFileName());
        string[] words =
            ["linkage-data", kind, "--rows", "1000", "--seed", seed, "--out", path, "--out-b", other];
        Assert.Equal(0, LinkageDataCommand.Run(CommandArguments.Of(words)));
        var texts = (File.ReadAllText(path), File.ReadAllText(other));
        File.Delete(path);
        File.Delete(other);
        return texts;
    }
}
