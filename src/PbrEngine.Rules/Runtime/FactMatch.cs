using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

internal sealed record FactMatch(Declaration Declaration, object? Value) : IFactMatch;
