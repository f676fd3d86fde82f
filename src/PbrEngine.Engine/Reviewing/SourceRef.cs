using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Reviewing;

/// <summary>Names one source person: the feed that states it, and the feed's own reference.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Ref">The feed's own reference, such as a pupil_ref.</param>
public sealed record SourceRef(Feed Feed, string Ref)
{
    /// <summary><c>schools/P104</c>.</summary>
    public override string ToString() => $"{Feed.Code()}/{Ref}";
}
