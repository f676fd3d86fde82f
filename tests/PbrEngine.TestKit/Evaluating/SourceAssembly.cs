using System.Reflection;
using System.Text;

namespace PbrEngine.TestKit.Evaluating;

/// <summary>An assembly that carries the given sources and rule types, as a built rule set does.</summary>
public sealed class SourceAssembly(IReadOnlyDictionary<string, string> sources, params Type[] types) : Assembly
{
    /// <inheritdoc/>
    public override string[] GetManifestResourceNames() => [.. sources.Keys];

    /// <inheritdoc/>
    public override Stream? GetManifestResourceStream(string name) => new MemoryStream(Encoding.UTF8.GetBytes(sources[name]));

    /// <inheritdoc/>
    public override Type[] GetTypes() => types;

    /// <inheritdoc/>
    public override AssemblyName GetName() => new("Sources");
}
