namespace PbrEngine.Conformance.Tests.Files;

/// <summary>
/// The exceptions that the code base still carries. The list may only shrink: a fault that is not on it fails, and
/// so does a line on it that no longer names a fault. A size is part of its line, so a listed file can neither grow
/// nor stay listed at more than it is.
/// </summary>
internal static class Ratchet
{
    public const string Path = "tests/PbrEngine.Conformance.Tests/ratchet.txt";

    public static IReadOnlyList<string> Lines() =>
    [
        .. RepositoryFiles.Read(Path).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    /// <summary>Compares the faults found by one check with its exceptions, both ways.</summary>
    public static void Judge(string kind, string promise, IEnumerable<string> found) =>
        Faults.None(promise, Compare(kind, found, Lines()));

    public static IReadOnlyList<string> Compare(string kind, IEnumerable<string> found, IReadOnlyList<string> lines)
    {
        var faults = found.Select(fault => $"{kind} {fault}").Distinct(StringComparer.Ordinal).ToList();
        var excepted = lines.Where(line => line.StartsWith(kind + " ", StringComparison.Ordinal)).ToList();
        return
        [
            .. faults.Except(excepted, StringComparer.Ordinal),
            .. excepted.Except(faults, StringComparer.Ordinal).Select(line => $"{Path} no longer needs: {line}"),
        ];
    }

    /// <summary>
    /// True when the path is there to be checked. A part of the product that another change brings is listed as
    /// <c>not-yet</c>; once it exists the line has to go, and from then on its absence fails.
    /// </summary>
    public static bool IsHere(string path)
    {
        var exists = RepositoryFiles.Exists(path);
        var isListed = Lines().Contains($"{RatchetKind.NotYet} {path}", StringComparer.Ordinal);
        Assert.True(exists || isListed, $"{path} is missing.");
        Assert.False(exists && isListed, $"{path} exists: delete its {RatchetKind.NotYet} line from {Path}.");
        return exists;
    }
}
