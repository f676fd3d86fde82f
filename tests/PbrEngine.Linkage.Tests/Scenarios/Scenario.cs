using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PbrEngine.Linkage.Tests.Scenarios;

/// <summary>A named case: a few records, and which of them are one person.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Records">Its records, by their letters.</param>
/// <param name="Persons">The letters of each person, in order, such as <c>ab, c</c>; a letter that isn't there may be
/// anybody.</param>
/// <param name="Known">Why the case fails today; null where it doesn't.</param>
internal sealed record Scenario(
    string Name, IReadOnlyDictionary<char, Statement> Records, string Persons, string? Known)
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>The cases of the folder, by name.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Scenarios"), "*.yaml")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Read(File.ReadAllText(file)))
        .ToDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>The cases of a file. A record states what it says itself, else what its case says of all, else what the
    /// file says of everybody; null states nothing.</summary>
    public static IEnumerable<Scenario> Read(string text)
    {
        ScenarioFile file = Yaml.Deserialize<ScenarioFile>(text);
        return file.Cases.Select(one => new Scenario(
            one.Name,
            one.Records.ToDictionary(r => r.Key, r => Statement.Of(Together(file.Everybody, one.All, r.Value))),
            one.Persons,
            one.Known));
    }

    private static Dictionary<string, string?> Together(params Dictionary<string, string?>?[] stated) => stated
        .SelectMany(one => one ?? [])
        .GroupBy(one => one.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);

    private sealed class ScenarioFile
    {
        public Dictionary<string, string?> Everybody { get; set; } = [];

        public List<ScenarioCase> Cases { get; set; } = [];
    }

    private sealed class ScenarioCase
    {
        public string Name { get; set; } = "";

        public string? Known { get; set; }

        public Dictionary<string, string?>? All { get; set; }

        public Dictionary<char, Dictionary<string, string?>?> Records { get; set; } = [];

        public string Persons { get; set; } = "";
    }
}
