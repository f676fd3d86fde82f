namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>One source of a rule set.</summary>
/// <param name="Name">Version folder and path below it, such as <c>v2015-04/manifest.yaml</c>.</param>
/// <param name="Path">As people are shown it.</param>
/// <param name="Text">Its text, with LF line ends: a checkout on Windows is the same rule set.</param>
public sealed record SourceFile(string Name, string Path, string Text)
{
    /// <summary>Whether it lies below a folder of the version, such as <c>parameters</c>.</summary>
    public bool IsIn(string folder) => Below.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Whether it is C#.</summary>
    public bool IsCode => Name.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>The path below the version folder.</summary>
    public string Below => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
