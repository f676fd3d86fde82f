namespace PbrEngine.Cli.Printing;

/// <summary>Text from outside as a terminal may show it: control characters could hide what stands before.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    internal static string Of(string text) => text.Any(char.IsControl)
        ? string.Create(text.Length, text, static (shown, original) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = char.IsControl(original[i]) ? Replacement : original[i];
        })
        : text;
}
