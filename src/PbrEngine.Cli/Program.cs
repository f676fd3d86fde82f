using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;

namespace PbrEngine.Cli;

/// <summary>The outermost edge: whatever goes wrong anywhere becomes one sentence and an exit code here.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return (int)Run(arguments, Surroundings.OfProcess(), stop.Token);

        // The first signal asks the work to stop at a clean place; a second one is left to end the process.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    /// <summary>Runs one command line.</summary>
    internal static ExitCode Run(
        IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            var root = PbrCommandLine.Make(new CommandHost(surroundings, cancellation));
            // A value that starts with @ is a value, never the name of a file with more arguments.
            var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction ? Wrong(parsed, surroundings) : (ExitCode)parsed.Invoke(new()
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output,
                Error = surroundings.Error,
            });
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error);
            foreach (var line in failure.Sentence.Split('\n'))
                surroundings.Error.WriteLine(PlainText.Of(line));
            return failure.Code;
        }
    }

    private static ExitCode Wrong(ParseResult parsed, Surroundings surroundings)
    {
        // A connection string that wasn't quoted falls into pieces, and a piece may hold the password.
        foreach (var message in parsed.Errors.Select(e => e.Message))
        {
            surroundings.Error.WriteLine(
                CommonOptions.LooksLikeConnectionString(message) ? CommonOptions.NotAPath : PlainText.Of(message));
        }
        var path = string.Join(' ', PbrCommandLine.PathOf(parsed.CommandResult));
        surroundings.Error.WriteLine($"See: {path} --help");
        return ExitCode.WrongArguments;
    }
}
