using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Invoking;

public sealed class CommonOptionsTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("31/10/2026")]
    [InlineData("2026-10-32")]
    [InlineData("2026-2-01")]
    [InlineData("20261031")]
    [InlineData("2026-10-31T00:00")]
    [InlineData("")]
    [InlineData("2012-03-31")]
    [InlineData("2100-01-01")]
    [InlineData("0001-01-01")]
    public void AsAt_WrongOrAbsurdDay_IsAWrongArgumentAndNothingIsMade(string day)
    {
        var answer = _bench.Run("link", "--as-at", day);
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--as-at takes a day", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_bench.Database));
    }

    [Theory]
    [InlineData("2012-04-01")]
    [InlineData("2099-12-31")]
    public void AsAt_FirstAndLastDay_AreTaken(string day) =>
        Assert.Equal(ExitCode.Refused, _bench.Run("link", "--as-at", day).Code);

    [Theory]
    [InlineData("0")]
    [InlineData("100001")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    public void Families_NotAWholeNumberInside_IsAWrongArgument(string families)
    {
        var answer = _bench.Run("generate", "--families", families, "--seed", "1", "--out", _bench.At("x"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--families takes a whole number from 1 to 100000", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_bench.At("x")));
    }

    [Theory]
    [InlineData("Server=here;Database=pbr", true)]
    [InlineData("data source=pbr.db", true)]
    [InlineData("PASSWORD=x", true)]
    [InlineData("council=north/pbr.db", false)]
    [InlineData("pbr.db", false)]
    public void LooksLikeConnectionString_Text_IsTold(string text, bool expected) =>
        Assert.Equal(expected, CommonOptions.LooksLikeConnectionString(text));
}
