using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Alternatives: the rule goes on once for each that matches.</summary>
internal sealed class CompiledOr(
    OrElement source, IReadOnlyList<Alternative> alternatives, int contribution, int position)
    : CompiledElement(source.Text, position)
{
    public override void LinkTo(CompiledElement? following)
    {
        foreach (var alternative in alternatives)
        {
            alternative.LinkTo(following);
        }
    }

    public override void Extend(MatchRun run)
    {
        foreach (var alternative in alternatives)
        {
            run.Contributions[contribution] = Contribution.Of(alternative);
            alternative.First.Extend(run);
            run.Forget(alternative);
        }
    }
}

/// <summary>One of several alternatives, and what it alone binds.</summary>
/// <param name="Elements">Its elements, in source order.</param>
/// <param name="Slots">The slots that it fills.</param>
/// <param name="Contributions">The contributions that it makes.</param>
internal sealed record Alternative(
    IReadOnlyList<CompiledElement> Elements, IReadOnlyList<int> Slots, Range Contributions)
{
    public CompiledElement First => Elements[0];

    public bool Equals(Alternative? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public void LinkTo(CompiledElement? following) => Link(Elements, following);

    public static void Link(IReadOnlyList<CompiledElement> elements, CompiledElement? following)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            elements[i].LinkTo(following);
            following = elements[i];
        }
    }
}
