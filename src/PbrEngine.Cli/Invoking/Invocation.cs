using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Invoking;

/// <summary>One command being carried out: its values, and how it speaks.</summary>
internal sealed class Invocation(
    ParseResult parsed, Surroundings surroundings, bool isJson, CancellationToken cancellation)
{
    /// <summary>Where it stands.</summary>
    internal Surroundings Surroundings { get; } = surroundings;

    /// <summary>Whether results are for machines.</summary>
    internal bool IsJson { get; } = isJson;

    /// <summary>Whether a person watches: bars only then.</summary>
    internal bool IsWatched => Surroundings.OutputIsTerminal && !IsJson;

    /// <summary>Stops the work.</summary>
    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The value of an option.</summary>
    internal T? Value<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>Whether the option was given, and not left to its default.</summary>
    internal bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The value of an argument that may be left out.</summary>
    internal T? Optional<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>The value of a required argument.</summary>
    internal T Value<T>(Argument<T> argument) => parsed.GetRequiredValue(argument);

    /// <summary>Tells the operator something; never part of the result.</summary>
    internal void Say(string sentence) => Surroundings.Error.WriteLine(PlainText.Of(sentence));

    /// <summary>Prints the result: as JSON, or as the page says.</summary>
    internal ExitCode Answer(object result, Action<Page> page, ExitCode code = ExitCode.Done)
    {
        if (IsJson)
            Surroundings.Output.WriteLine(JsonText.Of(result));
        else
            page(new Page(Surroundings.Output, Surroundings.OutputIsTerminal));
        return code;
    }

    /// <summary>Refuses: the sentence for the operator, and the same for a machine that reads the result.</summary>
    internal ExitCode Refuse(string code, string message, ExitCode ends = ExitCode.Refused)
    {
        if (IsJson)
            Surroundings.Output.WriteLine(JsonText.Of(new { Refusal = new { Code = code, Message = message } }));
        Say($"{code} {message}");
        return ends;
    }

    /// <summary>Tells everything that is wrong with tables and the columns that were named.</summary>
    internal ExitCode Refuse(IReadOnlyList<LinkageRefusal> refusals)
    {
        if (IsJson)
        {
            Surroundings.Output.WriteLine(JsonText.Of(new
            {
                Refusals = refusals.Select(r => new { r.Code, r.File, r.Line, r.Column, r.Message }),
            }));
        }
        foreach (var refusal in refusals)
            Say($"{refusal.Code} {refusal.Sentence}");
        if (refusals.Count >= LinkageRefusal.CollectedMax)
            Say("There may be more.");
        return refusals.Any(r => r.IsOfArguments) ? ExitCode.WrongArguments : ExitCode.Failed;
    }

    /// <summary>The arguments can't be followed; nothing was tried.</summary>
    internal ExitCode Wrong(string message)
    {
        Say(message);
        return ExitCode.WrongArguments;
    }
}
