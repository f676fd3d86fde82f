using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Tests.Imports.Yaml;

public sealed class YamlProblemTests
{
    [Theory]
    [InlineData(ImportCodes.UnknownField, IssueSeverity.Warning)]
    [InlineData(ImportCodes.FieldWrong, IssueSeverity.Fatal)]
    public void ToIssue_OnlyUnknownFieldsAreWarnings(string code, IssueSeverity severity) =>
        Assert.Equal(severity, new YamlProblem(code, 1, 2, "p", "m", "v").ToIssue("f").Severity);

    [Fact]
    public void ToIssue_OfTheWholeFile_NamesNoPlace() =>
        Assert.Equal("m", new YamlProblem(ImportCodes.YamlUnreadable, 0, 0, "", "m", "").ToIssue("f").Message);
}
