using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Invoking;

/// <summary>Options that mean the same on every command. Each command gets its own instances.</summary>
internal static class CommonOptions
{
    internal const string DatabaseVariable = "PBR_DB";
    internal const string DatabaseDefault = "pbr.db";

    /// <summary>The value isn't repeated: it may hold a password.</summary>
    internal const string NotAPath =
        "--db (or PBR_DB) takes the path of a SQLite file; this build carries no other database (docs/stacks.md).";

    // Before the first programme there was nothing to pay by results; a later year is a slip of the finger.
    private static readonly DateOnly AsAtMin = new(2012, 4, 1);
    private static readonly DateOnly AsAtMax = new(2099, 12, 31);

    internal static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    internal static Option<string?> Database() => new("--db")
    {
        Description = "The database file (default: PBR_DB, else pbr.db in the working folder).",
        HelpName = "FILE",
    };

    /// <summary>The run's day, required.</summary>
    internal static Option<DateOnly> AsAt() => new("--as-at")
    {
        Description = "The run's day: only what had been received by then exists for it.",
        HelpName = "yyyy-mm-dd",
        Required = true,
        CustomParser = ParseDay,
    };

    /// <summary>A folder or file to be written or read.</summary>
    internal static Option<string> Folder(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "DIR",
        Required = required,
    };

    /// <summary>A whole number within limits; required without a default.</summary>
    internal static Option<int> Whole(string name, string description, int min, int max, int? byDefault)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = "N",
            Required = byDefault is null,
            CustomParser = argument =>
            {
                var text = argument.Tokens[0].Value;
                var isWhole = int.TryParse(
                    text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
                if (!isWhole || number < min || number > max)
                    argument.AddError($"{name} takes a whole number from {min} to {max}; '{text}' is none.");
                return number;
            },
        };
        if (byDefault is { } value)
            option.DefaultValueFactory = _ => value;
        return option;
    }

    /// <summary>Only one programme.</summary>
    internal static Option<string?> Programme() => new("--programme")
    {
        Description = "Only this programme (default: every one with a rule set).",
        HelpName = "P",
    };

    /// <summary>Why a published day is run again.</summary>
    internal static Option<string?> Again() => new("--again")
    {
        Description = "Run a published day again, for this reason; the new attempt supersedes the old one.",
        HelpName = "REASON",
    };

    /// <summary>A council's own limits for gates.</summary>
    internal static Option<string?> Limits() => new("--limits")
    {
        Description = "YAML: the council's own limits for the gates before publication.",
        HelpName = "FILE",
    };

    /// <summary>Mappings of suppliers' files.</summary>
    internal static Option<string?> Mappings() => new("--mappings")
    {
        Description = "Folder of mappings (*.yaml) from suppliers' headers to ours.",
        HelpName = "DIR",
    };

    /// <summary>SQL Server is reached in the full stack only, and its text is never shown.</summary>
    internal static bool LooksLikeConnectionString(string text) =>
        text.Contains("Server=", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Password=", StringComparison.OrdinalIgnoreCase);

    private static DateOnly ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!DateOnly.TryParseExact(
            text, IsoDate.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            argument.AddError($"--as-at takes a day as yyyy-mm-dd, such as 2026-10-31; '{text}' is none.");
        }
        else if (day < AsAtMin || day > AsAtMax)
        {
            argument.AddError(
                $"--as-at takes a day from {IsoDate.Write(AsAtMin)} to {IsoDate.Write(AsAtMax)}; '{text}' is not.");
        }
        return day;
    }
}
