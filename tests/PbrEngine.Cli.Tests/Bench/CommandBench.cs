using System.Text.Json;
using PbrEngine.Cli.Composition;
using PbrEngine.Engine.Linking;

namespace PbrEngine.Cli.Tests.Bench;

/// <summary>Runs command lines in this process, in a folder of their own.</summary>
public sealed class CommandBench : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-cli-");

    /// <summary>The environment of the command lines.</summary>
    internal Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a terminal stands behind the output.</summary>
    internal bool IsWatched { get; set; }

    /// <summary>What opens the stores.</summary>
    internal Func<PbrEngine.Data.PbrDatabase, Stores> OpenStores { get; set; } = Stores.Of;

    /// <summary>The rule sets that nights go by.</summary>
    internal CarriedRuleSets RuleSets { get; set; } = Programmes.Carried;

    /// <summary>The linkage model that nights go by.</summary>
    internal Func<CarriedModel> Model { get; set; } = () => Programmes.Model;

    /// <summary>The database that is named when nothing else is.</summary>
    internal string Database => At("pbr.db");

    /// <summary>A path in the folder.</summary>
    internal string At(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs one command line; the database is the bench's unless the line or the test names one.</summary>
    internal CommandAnswer Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    /// <summary>The same, stopped from outside.</summary>
    internal CommandAnswer Run(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Variables.TryAdd("PBR_DB", Database);
        var surroundings = new Surroundings
        {
            Output = output,
            Error = error,
            OutputIsTerminal = IsWatched,
            Variable = Variables.GetValueOrDefault,
            Clock = new StoppedClock(),
            OpenStores = OpenStores,
            RuleSets = RuleSets,
            Model = Model,
        };
        var code = Program.Run(arguments, surroundings, cancellation);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line that has to succeed.</summary>
    internal CommandAnswer Done(params string[] arguments)
    {
        var answer = Run(arguments);
        Assert.True(answer.Code == ExitCode.Done, $"{string.Join(' ', arguments)}: {answer.Code} {answer.Error}");
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What came of a command line.</summary>
internal sealed record CommandAnswer(ExitCode Code, string Output, string Error)
{
    /// <summary>The output as JSON: nothing else may stand there.</summary>
    internal JsonElement Json() => JsonSerializer.Deserialize<JsonElement>(Output);
}
