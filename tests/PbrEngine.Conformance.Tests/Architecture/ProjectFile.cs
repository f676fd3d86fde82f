using System.Xml.Linq;
using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.Architecture;

/// <summary>What a project file says it refers to.</summary>
internal sealed record ProjectFile
{
    public required string Path { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Projects { get; init; }
    public required IReadOnlyList<string> Packages { get; init; }
    public required IReadOnlyList<string> Usings { get; init; }

    public string Folder => Path[..Path.LastIndexOf('/')];

    public static IReadOnlyList<ProjectFile> All() => [.. RepositoryFiles.WithName(".csproj").Select(Load)];

    public static XDocument Xml(string path) => XDocument.Parse(RepositoryFiles.Read(path));

    public static IReadOnlyList<string> Includes(XDocument xml, string element) =>
    [
        .. xml.Descendants(element).Select(found => (string?)found.Attribute("Include")).OfType<string>(),
    ];

    private static ProjectFile Load(string path)
    {
        var xml = Xml(path);
        return new ProjectFile
        {
            Path = path,
            Name = System.IO.Path.GetFileNameWithoutExtension(path),
            Projects = [.. Includes(xml, "ProjectReference").SelectMany(NamesOf)],
            Packages = Includes(xml, "PackageReference"),
            Usings = Includes(xml, "Using"),
        };
    }

    // Whoever is built with every programme refers to rules/*/*.csproj: whichever there are.
    private static IEnumerable<string> NamesOf(string reference)
    {
        var path = reference.Replace('\\', '/');
        return path.EndsWith("rules/*/*.csproj", StringComparison.Ordinal)
            ? RepositoryFiles.WithName(".csproj")
                .Where(file => file.StartsWith("rules/", StringComparison.Ordinal))
                .Select(System.IO.Path.GetFileNameWithoutExtension)
                .OfType<string>()
            : [System.IO.Path.GetFileNameWithoutExtension(path)];
    }
}
