using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class AgreementsReaderTests
{
    private const string Good =
        """
        agreements:
          - id: ISA-1
            feed: dwp
            gateway: Welfare Reform Act 2012, s 131
            purposes: [identify, support]
            from: 2026-01-01
            to: 2027-12-31
          - { id: ISA-2, feed: police, gateway: Crime and Disorder Act 1998, purposes: [monitor],
              from: 2026-01-01, to: 2026-01-01 }
        """;

    [Fact]
    public void Read_List_GivesEveryAgreement()
    {
        var reading = Read(Good);

        Assert.Empty(reading.Problems);
        Assert.Equal(["ISA-1", "ISA-2"], reading.Agreements.Select(a => a.Id));
        var first = reading.Agreements[0];
        Assert.Equal((Feed.Dwp, "Welfare Reform Act 2012, s 131"), (first.Feed, first.Gateway));
        Assert.Equal(["identify", "support"], first.Purposes);
        Assert.True(first.IsInForceOn(new(2026, 1, 1)) && first.IsInForceOn(new(2027, 12, 31)));
        Assert.False(first.IsInForceOn(new(2025, 12, 31)) || first.IsInForceOn(new(2028, 1, 1)));
    }

    [Theory]
    [InlineData("to: 2027-12-31", "to: 2025-12-31", "IMP-033 agreements[0].to")]
    [InlineData("id: ISA-2", "id: ISA-1", "IMP-033 agreements[1].id")]
    [InlineData("feed: dwp", "feed: dvla", "IMP-033 agreements[0].feed")]
    [InlineData("[identify, support]", "[everything]", "IMP-033 agreements[0].purposes")]
    [InlineData("    gateway: Welfare Reform Act 2012, s 131\n", "", "IMP-032 agreements[0].gateway")]
    public void Read_OneWrong_GivesNone(string from, string to, string expected)
    {
        var reading = Read(Good.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(';', reading.Problems.Select(p => $"{p.Code} {p.Path}")));
        Assert.Empty(reading.Agreements);
    }

    private static AgreementsReading Read(string text) =>
        AgreementsReader.Read(Encoding.UTF8.GetBytes(text), FeedCatalogue.BuiltIn);
}
