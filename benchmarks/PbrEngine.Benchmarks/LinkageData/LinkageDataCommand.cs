using System.Diagnostics;
using PbrEngine.Benchmarks.LinkageData.Biographies;
using PbrEngine.Benchmarks.LinkageData.Households;
using PbrEngine.Benchmarks.LinkageData.Registrations;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.LinkageData;

/// <summary>
/// Labelled tables to link: <c>linkage-data KIND --rows N --seed S --out FILE [--out-b FILE]</c>. The column
/// <c>entity</c> is the truth. The same kind, rows and seed give the same bytes.
/// </summary>
internal static class LinkageDataCommand
{
    internal const string Kinds = "uk, bio, pair (with --out-b), dedupe, households (with --out-b)";

    internal static int Run(CommandArguments arguments)
    {
        var clock = Stopwatch.StartNew();
        var seed = arguments.Number("--seed", 7);
        var path = arguments.Text("--out");
        switch (arguments.Folder)
        {
            case "uk":
                ResidentsTable.Write(path, arguments.Number("--rows", 1_000_000), seed);
                break;
            case "bio":
                BiographiesTable.Write(path, arguments.Number("--rows", 50_000), seed);
                break;
            case "pair":
                RegistrationTables.WritePair(path, arguments.Text("--out-b"), arguments.Number("--rows", 5_000), seed);
                break;
            case "dedupe":
                RegistrationTables.WriteDedupe(path, arguments.Number("--rows", 5_000), seed);
                break;
            case "households":
                HouseholdTables.Write(path, arguments.Text("--out-b"), arguments.Number("--rows", 50_000), seed);
                break;
            default:
                Console.Error.WriteLine($"The kinds of tables are: {Kinds}.");
                return 2;
        }

        Console.WriteLine(FormattableString.Invariant($"{path} in {clock.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }
}
