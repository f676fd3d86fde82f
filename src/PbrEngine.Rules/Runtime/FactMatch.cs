using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A fact or value of a match, under the name the rule gives it.</summary>
internal sealed class FactMatch(Declaration declaration, object? value, Contribution? from) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public object? Value { get; } = value;

    public Type Type => Value?.GetType() ?? Declaration.Type;

    public IFactSource? Source => from switch
    {
        null => null,
        { Members: { } members } => new AggregateSource(members),
        { Identity: Fact fact } => fact.Source,
        _ => null,
    };

    private sealed class AggregateSource(IReadOnlyList<Fact> members) : IFactSource
    {
        public FactSourceType SourceType => FactSourceType.Aggregate;

        public IEnumerable<IFact> Facts => members;
    }
}

/// <summary>A value that an expression was evaluated for.</summary>
internal sealed class ValueFact(object? value) : IFact
{
    public object? Value { get; } = value;

    public Type Type => Value?.GetType() ?? typeof(object);

    public IFactSource? Source => null;
}
