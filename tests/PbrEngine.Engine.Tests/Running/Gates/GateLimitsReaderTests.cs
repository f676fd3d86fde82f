using System.Text;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateLimitsReaderTests
{
    [Fact]
    public void Read_OwnLimits_TakeThePlaceOfThoseOfTheTable()
    {
        var limits = Read("limits:\n  cluster.hold_above: 40\n").Limits;

        Assert.Equal(40, limits?["cluster.hold_above"]);
        Assert.Equal(25, limits?["cluster.warn_above"]);
    }

    [Theory]
    [InlineData("limits:\n  cluster.hold: 40\n", "limits.cluster.hold")]
    [InlineData("limits:\n  cluster.hold_above: many\n", "limits.cluster.hold_above")]
    [InlineData("limits:\n  cluster.hold_above: -1\n", "limits.cluster.hold_above")]
    [InlineData("limits: {}\nmore: 1\n", "more")]
    [InlineData("other: 1\n", "limits")]
    public void Read_AnythingWrongOrUnknown_IsNoLimits(string text, string path)
    {
        var reading = Read(text);

        Assert.Null(reading.Limits);
        Assert.Contains(reading.Problems, p => p.Path == path);
    }

    [Fact]
    public void Read_NoYaml_IsNoLimits() => Assert.NotEmpty(Read("limits: [").Problems);

    private static GateLimitsReading Read(string text) => GateLimitsReader.Read(Encoding.UTF8.GetBytes(text));
}
