using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Running;
using Spectre.Console;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class BarTellerTests
{
    private static readonly Dictionary<string, long> Nothing = [];

    [Fact]
    public void Finished_Step_FillsItsBarAndTellsTheSeconds()
    {
        var drawn = Draw(teller =>
        {
            teller.Report(new(RunSteps.Import, "a.csv", 5, 10));
            teller.Finished(new(RunSteps.Import, "done", Nothing, 2500));
        });
        Assert.Contains("Reading extracts (2.5 s)", drawn, StringComparison.Ordinal);
        Assert.Contains("100%", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_StepWithoutABar_IsLetPass() => Draw(teller =>
    {
        teller.Report(new("notify", "", 0, 0));
        teller.Finished(new("notify", "done", Nothing, null));
    });

    private static string Draw(Action<BarTeller> work)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = 120;
        console.Progress().Start(context => work(new BarTeller(context)));
        return output.ToString();
    }
}
