using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Modelling;

namespace PbrEngine.Linkage.Tests.Modelling;

/// <summary>Goal: a tenancy names Jane and a lodger, a case names Jayne and the same lodger; what that says of Jane
/// and Jayne.</summary>
public sealed class StatementHouseholdsTests
{
    private static readonly LinkRecord Jane = A.Person("a") with { Uprn = "7" };
    private static readonly LinkRecord Jayne = A.Person("b", "Jayne") with { Uprn = "7" };

    [Fact]
    public void Bits_MemberInCommonAtHome_SpeaksForOnePerson() => Assert.Equal(4, Bits(Jane, Jayne));

    [Fact]
    public void Bits_MemberInCommonElsewhere_SpeaksMore() => Assert.Equal(7, Bits(Jane, Jayne with { Uprn = "8" }));

    [Fact]
    public void Bits_AddressNotStated_CountsAsHome() => Assert.Equal(4, Bits(Jane, Jayne with { Uprn = null }));

    [Fact]
    public void Bits_NobodyInCommon_SpeaksAgainstElsewhereOnly()
    {
        LinkRecord other = Lodger("y") with { Forenames = "Otto", Surname = "Brown" };

        Assert.Equal(-2, Bits(Jane, Jayne with { Uprn = "8" }, other));
        Assert.Equal(0, Bits(Jane, Jayne, other));
    }

    // A mother and the daughter who is named after her share all but the date of birth.
    [Fact]
    public void Bits_NoDateOfBirthOnASide_SaysNothing()
    {
        Assert.Equal(0, Bits(Jane, Jayne with { DateOfBirth = null }));
        Assert.Equal(0, Bits(Jane with { DateOfBirth = null }, Jayne with { Uprn = "8" }));
    }

    [Fact]
    public void Bits_WhatTellsTwoMembersApart_IsNeverOutweighed()
    {
        LinkRecord[] others =
        [
            Jayne with { Forenames = "Peter" },
            Jayne.Born(1960, 7, 30),
            Jane with { Id = "b", DateOfBirth = A.Birthday.AddDays(1), Sex = 'M' },
            Jayne.Carrying(("nino", "CD654321A")),
        ];

        Assert.All(others, other => Assert.Equal(
            0, Bits((Jane with { Sex = 'F' }).Carrying(("nino", "AB123456C")), other)));
    }

    [Fact]
    public void Bits_GroupsOfOne_SayNothing() => Assert.Equal(
        0, Bits([Jane, Jayne], [.. Stated.Names("tenancy T1", "a"), .. Stated.Names("case C1", "b")]));

    [Fact]
    public void Bits_OneGroupNamesBoth_SaysNothingForOnePerson() => Assert.Equal(
        0, Bits([Jane, Jayne, Lodger("x")], [.. Stated.Names("tenancy T1", "a", "b", "x")]));

    [Fact]
    public void NamedAsTwo_OneGroup_IsToldByItsStatements()
    {
        Assert.Equal((0, 1), NamedAsTwo([.. Stated.Names("tenancy T1", "a", "b")]));
        Assert.Null(NamedAsTwo([.. Stated.Names("tenancy T1", "a"), .. Stated.Names("case T1", "b")]));
    }

    [Fact]
    public void NamedAsTwo_GroupThatRepeatsAPerson_SaysNothing()
    {
        Assert.Null(NamedAsTwo([.. Stated.Names("tenancy T1", "a", "b", "x", "y")]));
        Assert.Equal((0, 1), NamedAsTwo([.. Stated.Names("tenancy T1", "a", "b", "x", "x")]));
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void NamedAsTwo_GroupOfMoreThanTwenty_SaysNothing(int others, bool says)
    {
        string[] ids = [.. Enumerable.Range(0, others).Select(i => $"n{i:D2}")];

        (int, int)? two = NamedAsTwo([.. Stated.Names("tenancy T1", ["a", "b", .. ids])], [.. ids.Select(A.Blank)]);

        Assert.Equal(says, two is not null);
    }

    [Fact]
    public void Of_EdgesOfNobody_DoNoHarm() => Assert.Null(NamedAsTwo([.. Stated.Names("tenancy T1", "gone", "b")]));

    private static LinkRecord Lodger(string id) => A.Person(id, "Karl", "Koenig") with { Postcode = "B33 8TH" };

    private static double Bits(LinkRecord left, LinkRecord right, LinkRecord? beside = null) => Bits(
        [left, right, Lodger("x"), beside ?? Lodger("y")],
        [.. Stated.Names("tenancy T1", "a", "x"), .. Stated.Names("case C1", "b", "y")]);

    private static double Bits(LinkRecord[] records, RecordEdge[] edges)
    {
        StatementHouseholds households = Of(records, edges)!;
        Assert.Equal(households.Bits([0], [1]), households.Bits([1], [0]));
        return households.Bits([0], [1]);
    }

    private static (int, int)? NamedAsTwo(RecordEdge[] edges, params LinkRecord[] others) =>
        Of([Jane, Jayne, Lodger("x"), Lodger("y"), .. others], edges)?.NamedAsTwo([0], [1]);

    private static StatementHouseholds? Of(LinkRecord[] records, RecordEdge[] edges)
    {
        (ExactLinking linking, Statements statements) = Stated.By(records);
        return StatementHouseholds.Of(
            statements, edges, statement => linking.Forest.RootOf(statements.RowOf(statement)));
    }
}
