using PbrEngine.Linkage.Models;

namespace PbrEngine.Linkage.Tests.Models;

/// <summary>The latest model that is shipped.</summary>
internal static class ShippedModel
{
    internal static readonly string File =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "linkage"), "*.json")
            .Max(StringComparer.Ordinal)!;

    internal static readonly LinkModel Model = LinkModel.Of(
        Path.GetFileNameWithoutExtension(File), ModelFile.Read(System.IO.File.ReadAllText(File)).Model!);

    /// <summary>What every promise of a linker is tested with: no model, and the shipped one.</summary>
    internal static LinkModel Named(string name) => name == "exact" ? LinkModel.Exact : Model;
}
