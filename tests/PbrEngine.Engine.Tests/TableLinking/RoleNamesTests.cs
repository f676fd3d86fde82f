using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class RoleNamesTests
{
    private readonly List<LinkageRefusal> _refusals = [];

    [Fact]
    public void Of_EveryRole_HasANameThatMapReads() => Assert.All(Enum.GetValues<ColumnRole>(), role =>
    {
        Assert.Equal(role, Map($"{RoleNames.Of(role)}=x").Roles["x"]);
        Assert.Contains(RoleNames.Of(role), RoleNames.All);
    });

    [Theory]
    [InlineData("Date of Birth=x", ColumnRole.BirthDate)]
    [InlineData("dob=x", ColumnRole.BirthDate)]
    [InlineData("first-name=x", ColumnRole.Forename)]
    [InlineData("LASTNAME=x", ColumnRole.Surname)]
    public void Map_OtherSpellings_AreRead(string text, ColumnRole role) => Assert.Equal(role, Map(text).Roles["x"]);

    [Fact]
    public void Map_ColumnWithAnEqualsSign_IsWhole() => Assert.Contains("a=b", Map("surname=a=b").Roles.Keys);

    [Fact]
    public void Map_Ignore_LeavesTheColumnOut() => Assert.Equal(["x"], Map("ignore=x").Ignored);

    [Theory]
    [InlineData("surname")]
    [InlineData("surname=")]
    [InlineData("shoe_size=x")]
    public void Map_WhatCannotBeUnderstood_IsRefused(string text)
    {
        Map(text);
        var refusal = Assert.Single(_refusals);
        Assert.Equal("LNK-012", refusal.Code);
        Assert.True(refusal.IsOfArguments);
    }

    [Fact]
    public void Map_ColumnWithTwoRoles_IsRefused()
    {
        Map("surname=x", "forename=x");
        Assert.Contains("has a role already", Assert.Single(_refusals).Message, StringComparison.Ordinal);
    }

    private ColumnMap Map(params string[] map) => RoleNames.Map(new("people.csv") { Map = map }, _refusals);
}
