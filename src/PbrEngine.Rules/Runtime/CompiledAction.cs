using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>An action as delegates.</summary>
/// <param name="Element">What it was made from; also the key of the fact that a Yield makes.</param>
/// <param name="First">What is done when there is nothing yet.</param>
/// <param name="Update">What is done when a Yield has made a fact; null for other actions.</param>
/// <param name="IsYield">Whether the result is a linked fact.</param>
internal sealed record CompiledAction(
    ActionElement Element, CompiledActionPart First, CompiledActionPart? Update, bool IsYield)
{
    /// <summary>Whether the action is done now.</summary>
    public bool IsFor(MatchTrigger trigger) => ((int)Element.Trigger & (int)trigger) != 0;
}

/// <summary>An expression of an action as a delegate.</summary>
/// <param name="Source">What it was made from.</param>
/// <param name="Mentioned">The slots of the names it mentions.</param>
/// <param name="Services">The services it mentions, which must be there before it runs.</param>
/// <param name="Run">The delegate, over the context, what was made before, and the slots.</param>
internal sealed record CompiledActionPart(
    RuleExpression Source,
    int[] Mentioned,
    CompiledService[] Services,
    Func<IContext, object?, object?[], object?> Run)
{
    public object?[] Arguments(object?[] values) => Array.ConvertAll(Mentioned, s => values[s]);
}

/// <summary>A service and where it is put.</summary>
/// <param name="Slot">Where it is put.</param>
/// <param name="Type">Its type.</param>
internal sealed record CompiledService(int Slot, Type Type);
