using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class MemberNamesTests
{
    private static readonly MemberNames Names = new(new Dictionary<string, NamedMember>
    {
        ["P1"] = new("Jaydn", true),
        ["P2"] = new(null, true),
        ["P3"] = new(null, false),
    });

    [Theory]
    [InlineData("P1", "Jaydn", "Jaydn's")]
    [InlineData("P2", "a child (P2)", "a child's (P2)")]
    [InlineData("P3", "an adult (P3)", "an adult's (P3)")]
    [InlineData("P4", "a member (P4)", "a member's (P4)")]
    public void Of_Member_IsTheForenameOrRoleAndId(string person, string name, string possessive)
    {
        Assert.Equal(name, Names.Of(person));
        Assert.Equal(possessive, Names.Possessive(person));
    }
}
