using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Mapping;

public sealed class MappingReaderTests
{
    [Fact]
    public void Read_SmallestMapping_ChangesNothing()
    {
        var mapping = Read("feed: dwp\nfiles: {}\n").Mapping!;

        Assert.Equal((Feed.Dwp, "", ','), (mapping.Feed, mapping.Supplier, mapping.Delimiter));
        Assert.Equal("benefits.csv", mapping.File("benefits.csv").From);
        Assert.Equal("nino", mapping.File("claimants.csv").Column("nino").From);
    }

    [Theory]
    [InlineData("';'", ';')]
    [InlineData("tab", '\t')]
    [InlineData("'|'", '|')]
    public void Read_Delimiter_IsOneCharacter(string text, char expected) =>
        Assert.Equal(expected, Read($"feed: dwp\ndelimiter: {text}\nfiles: {{}}\n").Mapping!.Delimiter);

    [Theory]
    [InlineData("feed: dwp\n", "IMP-032 files")]
    [InlineData("feed: dvla\nfiles: {}\n", "IMP-033 feed")]
    [InlineData("feed: dwp\ndelimiter: ';;'\nfiles: {}\n", "IMP-033 delimiter")]
    [InlineData("feed: dwp\ndelimiter: '\"'\nfiles: {}\n", "IMP-033 delimiter")]
    [InlineData("feed: dwp\nfiles: { people.csv: {} }\n", "IMP-033 files.people.csv")]
    [InlineData("feed: dwp\nfiles: { claimants.csv: { from: x.csv }, benefits.csv: { from: x.csv } }\n",
        "IMP-033 files.from")]
    [InlineData("feed: dwp\nfiles: {}\ncolour: red\n", "IMP-034 colour")]
    [InlineData("feed: &a dwp\nfiles: {}\n", "IMP-031 ")]
    public void Read_OneThingWrong_IsNamed(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', Read(text).Problems.Select(p => $"{p.Code} {p.Path}")));

    [Fact]
    public void Read_OtherBytes_HaveAnotherHash() =>
        Assert.NotEqual(Read("feed: dwp\nfiles: {}\n").Mapping!.Hash, Read("feed: dwp\nfiles: { }\n").Mapping!.Hash);

    private static MappingReading Read(string text) =>
        MappingReader.Read(Encoding.UTF8.GetBytes(text), FeedCatalogue.BuiltIn);
}
