using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>The council's mappings. Suppliers don't choose how their files are read.</summary>
public sealed class MappingLibrary
{
    private readonly IReadOnlyList<FeedMapping> _mappings;

    private MappingLibrary(IReadOnlyList<FeedMapping> mappings, IReadOnlyList<RowIssue> issues)
    {
        _mappings = mappings;
        Issues = issues;
    }

    /// <summary>A library without mappings: every file is read as its contract says.</summary>
    public static MappingLibrary None { get; } = new([], []);

    /// <summary>What is wrong with the mapping files; with any fatal one, nothing should be imported.</summary>
    public IReadOnlyList<RowIssue> Issues { get; }

    /// <summary>Whether every mapping file could be read.</summary>
    public bool IsUsable => Issues.All(i => i.Severity != IssueSeverity.Fatal);

    /// <summary>A library of mappings at hand.</summary>
    public static MappingLibrary Of(params IReadOnlyList<FeedMapping> mappings) => new(mappings, []);

    /// <summary>Reads every <c>*.yaml</c> of a folder, in order of name.</summary>
    public static MappingLibrary Load(string folder, FeedCatalogue feeds)
    {
        var mappings = new List<FeedMapping>();
        var issues = new List<RowIssue>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var reading = MappingReader.Read(BoundedFile.Read(path), feeds);
            var name = Path.GetFileName(path);
            issues.AddRange(reading.Problems.Select(p => p.ToIssue(name)));
            if (reading.Mapping is not { } mapping)
                continue;
            if (mappings.Exists(m => m.Feed == mapping.Feed && IsSame(m.Supplier, mapping.Supplier)))
                issues.Add(Twice(name, mapping));
            mappings.Add(mapping);
        }
        return new(mappings, issues);
    }

    /// <summary>The mapping for a supplier: its own, else the one for any supplier, else identity.</summary>
    public FeedMapping For(Feed feed, string supplier) =>
        _mappings.FirstOrDefault(m => m.Feed == feed && IsSame(m.Supplier, supplier))
        ?? _mappings.FirstOrDefault(m => m.Feed == feed && m.Supplier.Length == 0)
        ?? FeedMapping.Identity(feed);

    /// <summary>Whether the feed has mappings, but only for other suppliers.</summary>
    public bool LacksSupplier(Feed feed, string supplier) =>
        _mappings.Any(m => m.Feed == feed)
        && !_mappings.Any(m => m.Feed == feed && (m.Supplier.Length == 0 || IsSame(m.Supplier, supplier)));

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static RowIssue Twice(string file, FeedMapping mapping) => new()
    {
        File = file,
        Line = 0,
        Column = "supplier",
        Code = ImportCodes.MappingDoesNotFit,
        Severity = IssueSeverity.Fatal,
        Message = $"Another mapping of {mapping.Feed.Code()} is for the same supplier; keep one.",
        Value = IssueText.Shown(mapping.Supplier),
    };
}
