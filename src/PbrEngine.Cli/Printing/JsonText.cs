using System.Text.Encodings.Web;
using System.Text.Json;

namespace PbrEngine.Cli.Printing;

/// <summary>Results for machines: names as in the CSV files, such as <c>family_ref</c>.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    internal static string Of(object value) => JsonSerializer.Serialize(value, Options);
}
