using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Sources;

public sealed class SizesTests
{
    private const int FileLinesMax = 400;
    private const int FunctionLinesMax = 70;
    private const int LineLengthMax = 120;

    [Fact]
    public void Files_EverySource_IsShortEnough() => Ratchet.Judge(
        RatchetKind.FileLines,
        $"A source file has at most {FileLinesMax} lines:",
        Sources()
            .Select(path => (path, lines: LinesOf(path).Length))
            .Where(file => file.lines > FileLinesMax)
            .Select(file => FormattableString.Invariant($"{file.path} {file.lines}")));

    [Fact]
    public void Functions_EveryMember_IsShortEnough() => Ratchet.Judge(
        RatchetKind.FunctionLines,
        $"A function has at most {FunctionLinesMax} lines:",
        RepositoryFiles.CSharp("src", "rules", "tests", "benchmarks").SelectMany(path => CSharpFile
            .Parse(RepositoryFiles.Read(path)).Members
            .Where(member => member.IsFunction && member.Lines > FunctionLinesMax)
            .Select(member => FormattableString.Invariant($"{path} {member.Type.Name}.{member.Name} {member.Lines}"))));

    [Fact]
    public void Lines_EverySource_AreShortEnough() => Ratchet.Judge(
        RatchetKind.LongLines,
        $"A line has at most {LineLengthMax} characters (path and how many are longer):",
        Sources()
            .Select(path => (path, count: LinesOf(path).Count(line => line.Length > LineLengthMax)))
            .Where(file => file.count > 0)
            .Select(file => FormattableString.Invariant($"{file.path} {file.count}")));

    private static IEnumerable<string> Sources() => RepositoryFiles.CSharp("src", "rules", "tests", "benchmarks")
        .Concat(RepositoryFiles.WithName(".sql"))
        .Concat(RepositoryFiles.WithName(".sh"));

    private static string[] LinesOf(string path) =>
        RepositoryFiles.Read(path).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
