using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>How a supplier's files become those of the contract. It is the council's, not the supplier's.</summary>
public sealed record FeedMapping
{
    /// <summary>The feed.</summary>
    public required Feed Feed { get; init; }

    /// <summary>Whose files it reads, as the manifest names the supplier; empty for any supplier's.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>What parts the fields.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>By our file names; a file not listed is laid out as its contract says.</summary>
    public required IReadOnlyDictionary<string, FileMapping> Files { get; init; }

    /// <summary>Hash of the mapping: the same bytes under another mapping are other rows.</summary>
    public required string Hash { get; init; }

    /// <summary>The mapping that changes nothing.</summary>
    public static FeedMapping Identity(Feed feed) => new()
    {
        Feed = feed,
        Files = new Dictionary<string, FileMapping>(),
        Hash = "identity-1",
    };

    /// <summary>The mapping of a contract's file.</summary>
    public FileMapping File(string name) =>
        Files.TryGetValue(name, out var file) ? file : new FileMapping { Name = name, From = name };
}
