using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class NicknamesTests
{
    [Theory]
    [InlineData("BILL", "WILLIAM", true)]
    [InlineData("BILL", "BILLY", true)]
    [InlineData("PEGGY", "MARGARET", true)]
    [InlineData("PAT", "PATRICK", true)]
    [InlineData("PAT", "PATRICIA", true)]
    [InlineData("PATRICK", "PATRICIA", false)]
    [InlineData("BILL", "ROBERT", false)]
    [InlineData("ZZZ", "ZZZ", true)]
    [InlineData("ZZZ", "WILLIAM", false)]
    [InlineData("", "WILLIAM", false)]
    public void AreOneName_English_IsSymmetric(string left, string right, bool expected)
    {
        Assert.Equal(expected, Nicknames.English.AreOneName(left, right));
        Assert.Equal(expected, Nicknames.English.AreOneName(right, left));
    }

    [Fact]
    public void English_EveryName_IsInStandardForm()
    {
        foreach (string name in new[] { "WILLIAM", "ALEXANDER", "ZOE" })
        {
            Assert.NotEqual(0, Nicknames.English.GroupsOf(name).Length);
        }

        Assert.Equal(2, Nicknames.English.GroupsOf("PAT").Length - Nicknames.English.GroupsOf("PATIE").Length);
    }

    [Fact]
    public void Of_OwnLines_AreGroupsInTheirOrder()
    {
        var nicknames = Nicknames.Of(["# comment", "", "ANA ANNIE", "BO ANNIE ANNIE"]);
        Assert.Equal([0, 1], nicknames.GroupsOf("ANNIE").ToArray());
        Assert.True(nicknames.AreOneName("ANNIE", "BO"));
        Assert.False(nicknames.AreOneName("ANA", "BO"));
    }
}
