using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

internal sealed class ActionInvocation(ActionContext context, Activation activation, CompiledAction action)
    : IActionInvocation
{
    public IReadOnlyList<object?> Arguments => action.First.Arguments(activation.Values);

    public ActionTrigger Trigger => action.Element.Trigger;

    public void Invoke() => context.Do(action, isBare: true);
}
