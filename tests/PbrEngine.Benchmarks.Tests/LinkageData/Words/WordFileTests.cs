using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Words;

public sealed class WordFileTests
{
    [Theory]
    [InlineData("places")]
    [InlineData("biographies")]
    [InlineData("nicknames")]
    [InlineData("surnames-british")]
    public void Read_EveryFile_HoldsNoCommentAndNoEmptyLine(string name)
    {
        var file = WordFile.Read(name);
        var lines = file.Sections.SelectMany(file.Lines).ToList();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.Trim().Length == 0 || line.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public void Compounds_StartsAndEnds_AreEachOnceAndInOneOrder()
    {
        var names = WordFile.Read("surnames-british").Compounds("starts", "ends");

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(names, WordFile.Read("surnames-british").Compounds("starts", "ends"));
        Assert.Contains("Thornley", names);
        Assert.DoesNotContain(names, name => name.Contains("lll", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoSuchFile_Throws() => Assert.Throws<InvalidOperationException>(() => WordFile.Read("nothing"));
}
