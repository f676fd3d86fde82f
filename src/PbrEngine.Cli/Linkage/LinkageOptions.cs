using System.CommandLine;
using System.CommandLine.Parsing;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>Options that mean the same on every command of <c>pbr linkage</c>. Each command gets its own.</summary>
internal static class LinkageOptions
{
    internal const int SeedDefault = 7;
    private const int ThreadsMax = 256;

    internal static Argument<string> Table(string name, string description) =>
        Stated(new Argument<string>(name) { Description = description, HelpName = "FILE" });

    internal static Option<string?> Column(string name, string description) =>
        Stated(new Option<string?>(name) { Description = description, HelpName = "COLUMN" });

    internal static Option<string?> File(string name, string description) =>
        Stated(new Option<string?>(name) { Description = description, HelpName = "FILE" });

    internal static Option<string?> Id() =>
        Column("--id", "The column that tells records apart (default: the one whose name says so).");

    internal static Option<string?> Truth() => Column(
        "--truth", "The column that says who is who. It is never compared; the answer is judged by it.");

    internal static Option<string[]> Map(string name, string of) => new(name)
    {
        Description = $"What a column {of} holds; several are allowed. Roles: {string.Join(", ", RoleNames.All)}.",
        HelpName = "ROLE=COLUMN",
    };

    internal static Option<string?> Out() => File("--out", "Write id,cluster to this file.");

    internal static Option<string?> Pairs() =>
        File("--pairs", "Write every pair that was compared: id_l,id_r,weight,probability.");

    internal static Option<string?> Links() =>
        File("--links", "Write the pairs of records that are one person, in the same form.");

    internal static Option<string?> Model() => File("--model", "Link by this model, as --model-out wrote it.");

    internal static Option<bool> Train() =>
        new("--train") { Description = "Learn a model from the records, without labels (default without --model)." };

    internal static Option<bool> Labels() => new("--labels")
    {
        Description = "Learn how records of one person agree from the column of --truth, where it is stated, instead "
            + "of without labels. The answer is judged by what it was learned from, then.",
    };

    internal static Option<string?> Charts() =>
        Stated(new Option<string?>("--charts")
        {
            Description = "Draw charts as SVG files into this folder.",
            HelpName = "DIR",
        });

    internal static Option<int> Seed() => CommonOptions.Whole(
        "--seed", "Chooses the random pairs from which chance agreement is counted.", 0, int.MaxValue, SeedDefault);

    internal static Option<int> Threads() => CommonOptions.Whole(
        "--threads", "How many threads work at most (default: the cores). The result doesn't depend on it.",
        1, ThreadsMax, Environment.ProcessorCount);

    internal static Option<double> Threshold() => new("--threshold")
    {
        Description = "Link from this probability (between 0 and 1, such as 0.95) or weight (any other number, or "
            + "such as 0.5bits). Default: the model's, or 0 bits, as likely as not.",
        HelpName = "P|BITS",
        CustomParser = Read,
    };

    // What a script leaves empty, because a variable of it is, is never what was meant.
    private static Argument<string> Stated(Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseBlank(result, argument.HelpName!));
        return argument;
    }

    private static Option<string?> Stated(Option<string?> option)
    {
        option.Validators.Add(result => RefuseBlank(result, option.Name));
        return option;
    }

    private static void RefuseBlank(SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{name} takes a name, and is given an empty one.");
    }

    private static double Read(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!MatchThreshold.TryRead(text, out var bits))
            argument.AddError($"--threshold takes a probability such as 0.95 or bits such as 3; '{text}' is neither.");
        return bits;
    }
}
