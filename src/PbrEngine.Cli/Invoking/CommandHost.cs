using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Invoking;

/// <summary>
/// The one way in which commands come to life: adds the common options, opens the database as the command needs it, and
/// turns the answer into the exit code. A new command is one static method that calls one of these.
/// </summary>
internal sealed class CommandHost(Surroundings surroundings, CancellationToken cancellation)
{
    /// <summary>A command that needs no database.</summary>
    internal Command Plain(Command command, Func<Invocation, ExitCode> work)
    {
        var json = CommonOptions.Json();
        command.Options.Add(json);
        command.SetAction(parsed => (int)work(Invocation(parsed, json)));
        return command;
    }

    /// <summary>A command that reads a database, which must be there and current.</summary>
    internal Command Reads(Command command, Func<Invocation, Stores, ExitCode> work) =>
        OnDatabase(command, work, DatabaseGate.ForReading);

    /// <summary>A command that shows the published run, or the one published for a day.</summary>
    internal Command Shows(Command command, Func<Invocation, Stores, RunAttempt, ExitCode> work)
    {
        var asAt = CommonOptions.AsAt();
        asAt.Required = false;
        asAt.Description = "The day whose run is shown (default: the latest published one).";
        command.Options.Add(asAt);
        return Reads(command, (invocation, stores) =>
        {
            DateOnly? day = invocation.IsGiven(asAt) ? invocation.Value(asAt) : null;
            var attempt = day is { } stated ? stores.Runs.PublishedFor(stated) : stores.Runs.Published();
            return attempt is null
                ? invocation.Refuse(
                    "RUN-005",
                    day is { } missing
                        ? $"No run is published for {IsoDate.Write(missing)}. Make it with: pbr run."
                        : "No run is published yet. Make one with: pbr run.")
                : work(invocation, stores, attempt);
        });
    }

    /// <summary>A command that writes: the database is made, or brought to this version, when needed.</summary>
    internal Command Writes(Command command, Func<Invocation, Stores, ExitCode> work) =>
        OnDatabase(command, work, DatabaseGate.ForWriting);

    /// <summary>A command that looks after the database itself.</summary>
    internal Command Tends(Command command, Func<Invocation, DatabaseGate, ExitCode> work)
    {
        var (json, path) = AddOptions(command);
        command.SetAction(parsed => (int)OnGate(Invocation(parsed, json), parsed.GetValue(path), work));
        return command;
    }

    private Command OnDatabase(
        Command command,
        Func<Invocation, Stores, ExitCode> work,
        Func<DatabaseGate, Invocation, ExitCode> open) =>
        Tends(command, (invocation, gate) =>
        {
            var opened = open(gate, invocation);
            return opened == ExitCode.Done ? work(invocation, gate.Stores(surroundings)) : opened;
        });

    private ExitCode OnGate(
        Invocation invocation, string? path, Func<Invocation, DatabaseGate, ExitCode> work)
    {
        var chosen = path ?? surroundings.Variable(CommonOptions.DatabaseVariable) ?? CommonOptions.DatabaseDefault;
        if (CommonOptions.LooksLikeConnectionString(chosen) || string.IsNullOrWhiteSpace(chosen))
        {
            invocation.Say(CommonOptions.NotAPath);
            return ExitCode.WrongArguments;
        }
        return work(invocation, new DatabaseGate(chosen, surroundings.Clock));
    }

    private static (Option<bool> Json, Option<string?> Path) AddOptions(Command command)
    {
        var (json, path) = (CommonOptions.Json(), CommonOptions.Database());
        command.Options.Add(path);
        command.Options.Add(json);
        return (json, path);
    }

    private Invocation Invocation(ParseResult parsed, Option<bool> json) =>
        new(parsed, surroundings, parsed.GetValue(json), cancellation);
}
