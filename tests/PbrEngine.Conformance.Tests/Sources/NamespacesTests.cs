using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Architecture;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Sources;

public sealed partial class NamespacesTests
{
    [Fact]
    public void Namespaces_EveryFile_IsItsFolder() => Ratchet.Judge(
        RatchetKind.Namespace,
        "A namespace is the file's folder:",
        ProjectFile.All()
            .Where(project => !project.Path.StartsWith("rules/", StringComparison.Ordinal))
            .SelectMany(project => RepositoryFiles.CSharp(project.Folder).Where(path => !IsInPlace(project, path))));

    private static bool IsInPlace(ProjectFile project, string path)
    {
        var folder = path[project.Folder.Length..path.LastIndexOf('/')];
        var declared = Namespace().Match(CSharpText.Blank(RepositoryFiles.Read(path)));
        return !declared.Success || declared.Groups["name"].Value == project.Name + folder.Replace('/', '.');
    }

    [GeneratedRegex(@"^\s*namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
