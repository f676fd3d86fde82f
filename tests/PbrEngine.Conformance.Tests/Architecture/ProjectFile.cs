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
            Projects = [.. Includes(xml, "ProjectReference").Select(NameOf)],
            Packages = Includes(xml, "PackageReference"),
            Usings = Includes(xml, "Using"),
        };
    }

    private static string NameOf(string reference) =>
        System.IO.Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));
}
