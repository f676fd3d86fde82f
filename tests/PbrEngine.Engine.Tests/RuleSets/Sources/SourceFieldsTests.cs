using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Tests.RuleSets.Sources;

public sealed class SourceFieldsTests
{
    private readonly List<RuleSetFault> _faults = [];

    [Theory]
    [InlineData("a: [1]", RuleSetCodes.FieldWrong)]
    [InlineData("b: 1", RuleSetCodes.FieldMissing)]
    [InlineData("a: none", RuleSetCodes.FieldMissing)]
    [InlineData("- a", RuleSetCodes.FieldWrong)]
    [InlineData("a: 1\na: 2", RuleSetCodes.Unreadable)]
    public void Text_ThatIsntThere_IsOneFault(string yaml, string code)
    {
        Assert.Equal("", Read(yaml)?.Text("a") ?? "");
        Assert.Equal(code, Assert.Single(_faults).Code);
    }

    [Fact]
    public void NothingElse_EveryFieldThatNobodyAskedFor_IsRefusedAtItsPlace()
    {
        var fields = Read("a: 1\nb: 2\nc: 3")!;
        fields.Text("b");
        fields.NothingElse();
        Assert.Equal(["f.yaml:1:1", "f.yaml:3:1"], _faults.Select(f => f.Place));
    }

    [Theory]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-10-32", false)]
    [InlineData("1899-12-31", false)]
    [InlineData("2201-01-01", false)]
    [InlineData("31.10.2026", false)]
    public void IsDay_Text_IsOneOrNot(string text, bool isDay) => Assert.Equal(isDay, SourceFields.IsDay(text, out _));

    [Fact]
    public void Each_Items_AreHeldToTheirFields()
    {
        var read = Read("list: [{ a: 1 }, { a: 2, b: 3 }, 4]")!.Each("list", item => item.Text("a"));
        Assert.Equal(["1", "2", ""], read);
        Assert.Equal([RuleSetCodes.FieldUnknown, RuleSetCodes.FieldWrong], _faults.Select(f => f.Code));
    }

    private SourceFields? Read(string yaml) => SourceFields.Read(new("f.yaml", "f.yaml", yaml), _faults);
}
