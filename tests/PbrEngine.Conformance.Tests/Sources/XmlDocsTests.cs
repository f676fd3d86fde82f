using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Sources;

public sealed class XmlDocsTests
{
    [Fact]
    public void Libraries_EveryPublicType_IsDocumented() => Ratchet.Judge(
        RatchetKind.Undocumented,
        "Public types of the two libraries and the engine's ports say what they promise:",
        Undocumented("src/PbrEngine.Rules", _ => true)
            .Concat(Undocumented("src/PbrEngine.Linkage", _ => true))
            .Concat(Undocumented("src/PbrEngine.Engine", type => type.Kind == "interface")));

    private static IEnumerable<string> Undocumented(string folder, Func<CSharpType, bool> isOwed) => RepositoryFiles
        .CSharp(folder)
        .SelectMany(path => TypesIn(path).Where(found => found.Type.IsPublic && isOwed(found.Type)))
        .GroupBy(found => found.Path[..found.Path.LastIndexOf('/')] + " " + found.Type.Name, StringComparer.Ordinal)
        .Where(parts => !parts.Any(part => part.IsDocumented))
        .Select(parts => parts.Key);

    private static IEnumerable<(string Path, CSharpType Type, bool IsDocumented)> TypesIn(string path)
    {
        var source = RepositoryFiles.Read(path);
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        return CSharpFile.Parse(source).Types.Select(type => (path, type, IsDocumented(lines, type.Line)));
    }

    private static bool IsDocumented(string[] lines, int typeLine)
    {
        var before = typeLine - 2;
        while (before >= 0 && lines[before].TrimStart().StartsWith('['))
        {
            before--;
        }

        return before >= 0 && lines[before].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }
}
