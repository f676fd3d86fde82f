using System.Text.Json;
using System.Text.RegularExpressions;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>One run and the files it left.</summary>
public sealed partial record Night(Told Told, string Out)
{
    public IReadOnlyDictionary<string, string>? Texts { get; init; }

    public bool HasResults => Left("results.csv");

    public string Results => Text("results.csv");

    public IReadOnlyList<LandingRow> Rejects => Rows("rejects.csv");

    public IReadOnlyList<LandingRow> Rows(string file) =>
        CsvText.Read(Text(file)).ConvertAll(values => new LandingRow(file, values));

    public IReadOnlyList<LandingRow> RejectsOf(string file) =>
        [.. Rejects.Where(r => r["file"].EndsWith(file, StringComparison.Ordinal))];

    /// <summary>Rows, loaded and rejected of every file with that ending.</summary>
    public IReadOnlyList<FileCounts> Counts(string file) =>
        [.. Counts().Where(c => c.File.EndsWith(file, StringComparison.Ordinal))];

    /// <summary>What holds for every night, good or bad.</summary>
    public void MustBeOrderly()
    {
        Assert.True(Told.ExitCode is >= 0 and <= 3, $"A code outside the table.\n{this}");
        Assert.False(StackTrace().IsMatch(Told.Printed), $"A stack trace was shown.\n{this}");
        Assert.False(Told.Printed.Contains("Unhandled", StringComparison.OrdinalIgnoreCase), ToString());
        Assert.False(Told.Printed.Contains(RowPatterns.SurnameMark, StringComparison.OrdinalIgnoreCase),
            $"A surname was printed.\n{this}");
        Assert.True(Told.ExitCode == 0 || Told.Printed.Trim().Length > 0, "A failure without a word.");
        if (Left("run.json"))
        {
            Assert.All(Counts(), c => Assert.True(c.Rows == c.Loaded + c.Rejected, $"{c} doesn't add up.\n{this}"));
        }

        if (Left("rejects.csv"))
        {
            Assert.Equal("file,line,column,code,severity,message,value", Text("rejects.csv").Split('\n')[0].Trim());
            Assert.All(Rejects, r => Assert.Matches("^IMP-[0-9]{3}$", r["code"]));
        }
    }

    public void MustSay(params string[] words) => Assert.All(
        words,
        word => Assert.True(
            Told.Printed.Contains(word, StringComparison.OrdinalIgnoreCase), $"No '{word}' in\n{this}"));

    public void MustEndWith(params int[] codes) =>
        Assert.True(codes.Contains(Told.ExitCode), $"Not {string.Join(" or ", codes)}:\n{this}");

    /// <summary>The same with its files read, for when its folder is gone.</summary>
    public Night Kept()
    {
        var texts = Directory.Exists(Out) ? Directory.GetFiles(Out) : [];
        return this with { Texts = texts.ToDictionary(f => Path.GetFileName(f), File.ReadAllText) };
    }

    public override string ToString() => Told.ToString();

    [GeneratedRegex(@"^\s+at \S+\(.*\)|Exception:", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StackTrace();

    private bool Left(string file) => Texts?.ContainsKey(file) ?? File.Exists(Path.Combine(Out, file));

    private string Text(string file)
    {
        if (Texts is not null)
        {
            return Texts[file];
        }

        var path = Path.Combine(Out, file);
        Assert.True(File.Exists(path), $"No {file} was left by\n{this}");
        return File.ReadAllText(path);
    }

    private List<FileCounts> Counts()
    {
        using var document = JsonDocument.Parse(Text("run.json"));
        return FileCounts.In(document.RootElement).ToList();
    }
}
