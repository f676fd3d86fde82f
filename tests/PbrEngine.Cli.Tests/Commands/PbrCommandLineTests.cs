using System.CommandLine;
using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class PbrCommandLineTests
{
    private readonly RootCommand _root = PbrCommandLine.Make(new CommandHost(
        new Surroundings
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = false,
            Variable = _ => null,
            Clock = new StoppedClock(),
            OpenStores = Stores.Of,
        },
        CancellationToken.None));

    [Fact]
    public void Make_EveryCommandThatActs_HasJsonAndADescription() => Assert.All(Leaves(_root), command =>
    {
        Assert.Contains(command.Options, o => o.Name == "--json");
        Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
        Assert.All(command.Options, o => Assert.False(string.IsNullOrWhiteSpace(o.Description), o.Name));
    });

    [Theory]
    [InlineData("", "pbr")]
    [InlineData("run --as-at x", "pbr run")]
    [InlineData("agreements list", "pbr agreements list")]
    [InlineData("db nonsense", "pbr db")]
    public void PathOf_Command_IsWhatWasTyped(string line, string path) =>
        Assert.Equal(path, string.Join(' ', PbrCommandLine.PathOf(_root.Parse(line).CommandResult)));

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);
}
