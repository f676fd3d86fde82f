using System.Text;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Tests.Imports.Yaml;

public sealed class YamlFieldsTests
{
    private readonly List<YamlProblem> _problems = [];

    [Theory]
    [InlineData("a: x", "x", "")]
    [InlineData("a: ' x '", "x", "")]
    [InlineData("a: ~", "", "IMP-032")]
    [InlineData("a: null", "", "IMP-032")]
    [InlineData("b: x", "", "IMP-032")]
    [InlineData("a: [x]", "", "IMP-033")]
    [InlineData("a: \"x\\ny\"", "", "IMP-033")]
    public void Text_OneLine_OrAProblem(string yaml, string expected, string codes)
    {
        Assert.Equal(expected, Of(yaml).Text("a"));
        Assert.Equal(codes, Codes());
    }

    [Theory]
    [InlineData("a: 0", 0, "")]
    [InlineData("a: 007", 7, "")]
    [InlineData("a: -1", 0, "IMP-033")]
    [InlineData("a: 1.5", 0, "IMP-033")]
    [InlineData("a: 1e3", 0, "IMP-033")]
    [InlineData("a: 99999999999999999999", 0, "IMP-033")]
    public void Count_WholeNumber_OrAProblem(string yaml, long expected, string codes)
    {
        Assert.Equal(expected, Of(yaml).Count("a"));
        Assert.Equal(codes, Codes());
    }

    [Fact]
    public void Of_NoMap_SaysSoOnceAndNamesNoMissingField()
    {
        var fields = Of("[x]");

        fields.Text("a");
        fields.Day("b");

        Assert.Equal("IMP-033", Codes());
    }

    [Fact]
    public void WarnOfOthers_NamesThoseNobodyAskedFor()
    {
        var fields = Of("a: 1\nb: 2\nc: 3");
        fields.OptionalText("b");

        fields.WarnOfOthers();

        Assert.Equal(["a", "c"], _problems.Select(p => p.Path));
        Assert.All(_problems, p => Assert.True(p.IsWarning));
    }

    private YamlFields Of(string yaml) =>
        YamlFields.Of(SafeYaml.Read(Encoding.UTF8.GetBytes(yaml)).Root!, "", _problems);

    private string Codes() => string.Join(' ', _problems.Select(p => p.Code));
}
