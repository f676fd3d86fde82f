using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr import</c>: reads a landing folder, or accepts a held delivery in somebody's name.</summary>
internal static class ImportCommand
{
    internal static Command Make(CommandHost host)
    {
        var landing = CommonOptions.Folder("--landing", "The landing folder (feed/yyyy-mm-dd/).");
        var asAt = CommonOptions.AsAt();
        asAt.Required = false;
        var mappings = CommonOptions.Mappings();
        var accept = new Option<string?>("--accept")
        {
            Description = "Accept this held delivery: its number, or its folder.",
            HelpName = "DELIVERY",
        };
        var by = new Option<string?>("--as") { Description = "Who accepts it.", HelpName = "USER" };
        var reason = new Option<string?>("--reason") { Description = "Why it is right.", HelpName = "TEXT" };
        var command = new Command("import", "Read a landing folder, or accept a held delivery.")
        {
            landing, asAt, mappings, accept, by, reason,
        };
        command.Validators.Add(result =>
        {
            var imports = result.GetResult(landing) is not null && result.GetResult(asAt) is not null;
            var accepts = IsStated(result.GetValue(accept)) && IsStated(result.GetValue(by))
                && IsStated(result.GetValue(reason));
            if (result.GetResult(accept) is null ? !imports : !accepts || result.GetResult(landing) is not null)
                result.AddError("Give --landing DIR --as-at D, or --accept DELIVERY --as USER --reason TEXT.");
        });
        return host.Writes(command, (invocation, stores) =>
        {
            if (invocation.Value(accept) is { } delivery)
                return Accept(invocation, stores, delivery, invocation.Value(by)!, invocation.Value(reason)!);
            if (MappingFolder.Read(invocation, invocation.Value(mappings), programme: null) is not { } library)
                return ExitCode.WrongArguments;
            return NightPage.Answer(invocation, new Night(invocation, stores, library).Import(new()
            {
                AsAt = invocation.Value(asAt),
                Landing = invocation.Value(landing)!,
            }));
        });
    }

    private static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text);

    private static ExitCode Accept(Invocation invocation, Stores stores, string named, string by, string reason)
    {
        var held = stores.Deliveries.List().Where(d => d.State == DeliveryState.Held).ToList();
        var delivery = held.Find(d => d.Folder == named || Number(d) == named);
        if (delivery is null
            || !stores.Deliveries.Accept(delivery.Id, by, reason, invocation.Surroundings.Clock.GetUtcNow()))
        {
            var waiting = held.Count == 0
                ? "None is held."
                : "Held: " + string.Join(", ", held.Select(d => $"{Number(d)} ({d.Folder})")) + ".";
            return invocation.Refuse("DEL-001", $"There is no held delivery {named}. {waiting}");
        }
        var result = new { Delivery = delivery.Id, delivery.Folder, State = "loaded", By = by, Reason = reason };
        return invocation.Answer(result, page => page.Line(
            $"{delivery.Folder} (delivery {Number(delivery)}) counts from now on. Run its night again with --again."));
    }

    private static string Number(Delivery delivery) => delivery.Id.ToString(CultureInfo.InvariantCulture);
}
