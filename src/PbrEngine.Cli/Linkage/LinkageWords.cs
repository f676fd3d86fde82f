using System.Globalization;
using PbrEngine.Cli.Printing;

namespace PbrEngine.Cli.Linkage;

/// <summary>Numbers and closing lines of linkage's pages.</summary>
internal static class LinkageWords
{
    internal const string NoOutput =
        "Say where the answer goes: --out FILE for persons, --links FILE for pairs.";

    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A weight in bits, with its sign.</summary>
    internal static string Bits(double bits) => bits.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A share of 1: enough digits to tell 0.9999 from 1, and never rounded up to 1 or down to 0.</summary>
    internal static string Share(double share) => share switch
    {
        < 1 and > 0.9999 => "> 0.9999",
        > 0 and < 0.0001 => "< 0.0001",
        _ => share.ToString("0.0000", CultureInfo.InvariantCulture),
    };

    internal static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture)
        .Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What somebody should look at, then what was written.</summary>
    internal static void PrintEnd(Page page, IEnumerable<string> warnings, IEnumerable<string> files)
    {
        foreach (var warning in warnings)
            page.Line($"Look at: {warning}");
        foreach (var file in files)
            page.Line($"Written: {file}");
    }
}
