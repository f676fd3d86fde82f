using System.Text;
using PbrEngine.Data;
using PbrEngine.Engine.Linking;

namespace PbrEngine.Cli.Composition;

/// <summary>What a command line stands in: where it writes, what the process tells it, which stores it opens.</summary>
internal sealed record Surroundings
{
    /// <summary>Takes results, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches the output: only then are there bars and colours.</summary>
    public required bool OutputIsTerminal { get; init; }

    /// <summary>An environment variable; null when it isn't set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>When things happen; never what is true of a family.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The rule sets that nights go by: those of this program, or a test's.</summary>
    public CarriedRuleSets RuleSets { get; init; } = Programmes.Carried;

    /// <summary>Finds the linkage model that nights go by: that of this program, or a test's.</summary>
    public Func<CarriedModel> Model { get; init; } = () => Programmes.Model;

    /// <summary>Opens the stores of a database.</summary>
    public required Func<PbrDatabase, Stores> OpenStores { get; init; }

    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return new()
        {
            Output = Console.Out,
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            Variable = Environment.GetEnvironmentVariable,
            Clock = TimeProvider.System,
            OpenStores = Stores.Of,
        };
    }
}
