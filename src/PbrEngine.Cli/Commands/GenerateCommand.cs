using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Generating;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr generate</c>: the extracts of an invented council.</summary>
internal static class GenerateCommand
{
    internal static Command Make(CommandHost host)
    {
        var families = Families(familiesDefault: null);
        var seed = Seed(seedDefault: null);
        var folder = CommonOptions.Folder("--out", "Where landing/, agreements.yaml and truth/ go.", required: true);
        var mess = new Option<double>("--mess")
        {
            Description = "How much of it is messy, from 0 (nothing) to 1.",
            DefaultValueFactory = _ => new CouncilOptions { Families = 1 }.Mess,
            CustomParser = ParseShare,
        };
        return host.Plain(
            new Command("generate", "Invent a council's extracts.") { families, seed, folder, mess },
            invocation => Generate(invocation, invocation.Value(folder)!, new()
            {
                Families = invocation.Value(families),
                Seed = invocation.Value(seed),
                Mess = invocation.Value(mess),
            }));
    }

    /// <summary>How many families; required without a default.</summary>
    internal static Option<int> Families(int? familiesDefault) => CommonOptions.Whole(
        "--families", "How many early-help families to invent.", 1, CouncilOptions.FamiliesMax, familiesDefault);

    /// <summary>The seed; required without a default.</summary>
    internal static Option<int> Seed(int? seedDefault) => CommonOptions.Whole(
        "--seed", "The same seed and options give the same bytes.", int.MinValue, int.MaxValue, seedDefault);

    private static double ParseShare(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        // NaN is read as a number, and is within no limits.
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            || share is not (>= 0 and <= 1))
        {
            argument.AddError($"--mess takes a share from 0 to 1, such as 0.1; '{text}' is none.");
        }
        return share;
    }

    private static ExitCode Generate(Invocation invocation, string folder, CouncilOptions options)
    {
        if (CouncilFolder.Taken(folder) is { } taken)
            return invocation.Refuse("GEN-001", $"{taken} is there already and was left alone. Give another --out.");
        var council = CouncilFolder.Write(invocation, options, folder);
        return invocation.Answer(
            new
            {
                council.Families,
                council.Households,
                council.People,
                council.Rows,
                council.ExtractDates,
                Landing = council.LandingDirectory,
                Agreements = council.AgreementsFile,
                Truth = council.TruthDirectory,
            },
            page => page.Table(["What", "How much"],
            [
                ["Families", Number(council.Families)],
                ["People", Number(council.People)],
                ["Rows", Number(council.Rows)],
                ["Extracts", council.LandingDirectory],
                ["Agreements", council.AgreementsFile],
                ["The truth behind them", council.TruthDirectory],
            ]));
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
