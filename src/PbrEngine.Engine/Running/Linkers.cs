using PbrEngine.Linkage;

namespace PbrEngine.Engine.Running;

/// <summary>The ways of linking that hosts may choose from; they don't see the linkage library itself.</summary>
public static class Linkers
{
    /// <summary>Exact agreement after standardising, with guards.</summary>
    public static ILinker Exact() => new ModelLinker(LinkModel.Exact);
}
