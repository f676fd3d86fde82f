using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>The codes by which the tables name states and severities.</summary>
internal static class StoredCodes
{
    private static readonly string[] States = ["loaded", "held", "refused"];
    private static readonly string[] Severities = ["warning", "error", "fatal"];

    internal static string Code(this DeliveryState state) => States[(int)state];

    internal static string Code(this IssueSeverity severity) => Severities[(int)severity];

    internal static DeliveryState State(string code) => (DeliveryState)Position(States, code);

    internal static IssueSeverity Severity(string code) => (IssueSeverity)Position(Severities, code);

    private static int Position(string[] codes, string code)
    {
        var position = Array.IndexOf(codes, code);
        return position >= 0 ? position : throw Unknown(code);
    }

    private static InvalidOperationException Unknown(string code) =>
        new($"The database holds the code '{code}', which this program lacks.");
}
