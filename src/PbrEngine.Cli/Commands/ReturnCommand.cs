using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Rules;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Returning;

namespace PbrEngine.Cli.Commands;

/// <summary>
/// <c>pbr return</c>: the national return of a programme for a period, unless its figures contradict.
/// </summary>
internal static class ReturnCommand
{
    internal static Command Make(CommandHost host)
    {
        var programme = new Option<string>("--programme")
        {
            Description = "The programme.",
            HelpName = "P",
            Required = true,
        };
        var period = PeriodOption("--period", "The period of the return");
        var folder = CommonOptions.Folder("--out", "Where the return is written, as CSV and JSON.", required: true);
        var command = new Command("return", "The national return, from approved claims.") { programme, period, folder };
        return host.Reads(command, (invocation, stores) =>
        {
            if (Objection(invocation, invocation.Value(programme)!) is { } code)
                return code;
            var made = new ExpandedReturn(stores.Claims, stores.Outcomes).Build(invocation.Value(period)!);
            if (made.Faults.Count > 0)
            {
                return invocation.Refuse(
                    "RET-001",
                    $"The return was not written, because its figures contradict each other: {made.Faults[0]}. "
                    + "Run pbr verify, and look at the claims of the period.");
            }
            var files = made.Write(invocation.Value(folder)!);
            if (ConfirmationNote.Of(stores, made.Programme) is { } note)
                invocation.Say(note);
            return invocation.Answer(
                new { made.Programme, Period = made.Period.Name, made.Figures, Files = files },
                page =>
                {
                    page.Table(["Figure", "Value"], [.. made.Figures.Select(Row)]);
                    foreach (var file in files)
                        page.Line(file);
                });
        });
    }

    // Each programme's return has figures of its own; so far there are those of one.
    private static ExitCode? Objection(Invocation invocation, string programme)
    {
        if (programme == ExpandedReturn.Programme)
            return null;
        var known = Programmes.All.Select(r => r.Programme).Distinct(StringComparer.Ordinal).ToList();
        return known.Contains(programme)
            ? invocation.Refuse(
                "RET-002",
                $"The return of {programme} isn't built yet, so nothing was written. Its approved claims are shown by "
                + "pbr claim list, and its ledger by pbr verify.")
            : invocation.Wrong($"There is no programme {programme}. Known: {string.Join(", ", known)}.");
    }

    /// <summary>A period by name.</summary>
    internal static Option<Period> PeriodOption(string name, string description) => new(name)
    {
        Description = $"{description}: {Period.Forms}.",
        HelpName = "PERIOD",
        Required = true,
        CustomParser = argument => Parse(name, argument),
    };

    private static Period? Parse(string name, ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!Period.TryParse(text, out var period))
            argument.AddError($"{name} takes {Period.Forms}; '{text}' is none.");
        return period;
    }

    private static string[] Row(ReturnFigure figure) =>
        [figure.Label, figure.Value.ToString("N0", CultureInfo.InvariantCulture)];
}
