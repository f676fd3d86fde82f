using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;

namespace PbrEngine.Linkage;

/// <summary>What a linker links by, under the name that is stored with its links.</summary>
public sealed record LinkModel
{
    // As many digits as tell any two models apart; the model's file holds all of them.
    private const int HashDigits = 16;

    private LinkModel(string name, ModelDescription? description)
    {
        Name = name;
        Description = description;
        Hash = description is null ? "" : ModelFile.Hash(description);
    }

    /// <summary>Exact agreement after standardising, and nothing else.</summary>
    public static LinkModel Exact { get; } = new("exact-v1", null);

    /// <summary>The name and version, such as <c>council-v2026-11</c>.</summary>
    public string Name { get; }

    /// <summary>The model; null where only exact agreement links.</summary>
    public ModelDescription? Description { get; }

    /// <summary>What the hash in the model's file is; empty where there is no model.</summary>
    public string Hash { get; }

    /// <summary>Name and hash in short, as stored with links.</summary>
    public string Label => Description is null ? Name : $"{Name} sha256:{Hash[..HashDigits]}";

    /// <summary>Exact agreement first, then a model of the records that <see cref="ModelLearning"/> learns
    /// from.</summary>
    /// <param name="name">The name and version; a name is never given to another model.</param>
    /// <param name="description">The model.</param>
    public static LinkModel Of(string name, ModelDescription description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(description);
        return new(name, description);
    }
}
