using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

[Collection(DemoReaders.Name)]
public sealed class ReturnCommandTests(DemoCouncil demo)
{
    [Fact]
    public void Return_MadeAgain_IsTheSameBytes()
    {
        var folder = Path.Combine(demo.Folder, "again");
        Assert.Equal(ExitCode.Done, Return("2026-10", folder).Code);
        foreach (var file in new[] { "return-expanded-2026-10.csv", "return-expanded-2026-10.json" })
        {
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(demo.Folder, "return", file)),
                File.ReadAllBytes(Path.Combine(folder, file)));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Return_QuarterThatHoldsTheWindow_HasTheSameTotal()
    {
        var folder = Path.Combine(demo.Folder, "quarter");
        Assert.Equal(Total(Return("2026-10", folder)), Total(Return("2026/27-Q3", folder)));
        Assert.Equal(0, Total(Return("2026/27-Q2", folder)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Return_OtherProgramme_IsWrongArguments() => Assert.Equal(
        ExitCode.WrongArguments,
        demo.Run("return", "--programme", "phase9", "--period", "2026-10", "--out", demo.Folder).Code);

    [Fact]
    public void Return_ProgrammeWhoseReturnIsNotBuilt_IsRefusedByName()
    {
        var folder = Path.Combine(demo.Folder, "unbuilt");
        var answer = demo.Run("return", "--programme", "supporting-families", "--period", "2026-10", "--out", folder);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RET-002 The return of supporting-families", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private CommandAnswer Return(string period, string folder) =>
        demo.Run("return", "--programme", "expanded", "--period", period, "--out", folder, "--json");

    private static long Total(CommandAnswer answer) => answer.Json().GetProperty("figures").EnumerateArray()
        .Single(f => f.GetProperty("code").GetString() == "total_pence").GetProperty("value").GetInt64();
}
