namespace PbrEngine.Linkage.Normalising;

/// <summary>Gives each different text a number, so that texts are stored once and compared as numbers.</summary>
internal sealed class TextPool
{
    /// <summary>The number of a text that is not stated.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int NumberOf(string? text)
    {
        if (text is null)
        {
            return None;
        }

        if (!numbers.TryGetValue(text, out int number))
        {
            number = texts.Count;
            numbers.Add(text, number);
            texts.Add(text);
        }

        return number;
    }

    public string? TextOf(int number) => number == None ? null : texts[number];
}
