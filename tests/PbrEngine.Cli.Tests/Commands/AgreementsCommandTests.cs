using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class AgreementsCommandTests : IDisposable
{
    private const string Good = """
        agreements:
          - id: ISA-2026-014
            feed: schools
            gateway: Education Act 1996, s 537A
            purposes: [identify, support]
            from: 2026-01-01
            to: 2028-12-31
        """;

    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Import_GoodFile_IsListed()
    {
        Assert.Equal(1, Import(Good, "--json").Json().GetProperty("registered").GetInt32());
        var agreement = _bench.Done("agreements", "list", "--json").Json().GetProperty("agreements")[0];
        Assert.Equal("ISA-2026-014", agreement.GetProperty("id").GetString());
        Assert.Equal("schools", agreement.GetProperty("feed").GetString());
        Assert.Equal("2028-12-31", agreement.GetProperty("to").GetString());
        Assert.Contains("ISA-2026-014", _bench.Done("agreements", "list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreements: [", "IMP-031")]
    [InlineData("agreements: []", "AGR-001")]
    [InlineData("nothing: here", "AGR-001")]
    public void Import_WrongFile_RegistersNothingAndSaysWhy(string text, string code)
    {
        var answer = Import(text);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
        var listed = _bench.Done("agreements", "list").Output;
        Assert.Contains("No agreement is registered", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OneWrongAgreement_RegistersNone()
    {
        var answer = Import(Good + "\n  - id: ISA-2\n    feed: weather\n");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("feed", answer.Error, StringComparison.Ordinal);
        Assert.Empty(_bench.Done("agreements", "list", "--json").Json().GetProperty("agreements").EnumerateArray());
    }

    [Fact]
    public void Import_NoFile_IsAWrongArgument() =>
        Assert.Equal(ExitCode.WrongArguments, _bench.Run("agreements", "import", _bench.At("none.yaml")).Code);

    private CommandAnswer Import(string text, params string[] more)
    {
        File.WriteAllText(_bench.At("a.yaml"), text);
        return _bench.Run(["agreements", "import", _bench.At("a.yaml"), .. more]);
    }
}
