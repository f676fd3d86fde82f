using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Does the actions of rules in the session's place. What it throws reaches the caller as it is.</summary>
public interface IActionInterceptor
{
    /// <summary>A rule fires.</summary>
    /// <param name="context">Its context.</param>
    /// <param name="actions">Its actions, in source order; those that are not invoked are not done.</param>
    public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}

/// <summary>An action that may be done.</summary>
public interface IActionInvocation
{
    /// <summary>The facts and values that the action mentions.</summary>
    public IReadOnlyList<object?> Arguments { get; }

    /// <summary>When in the life of a match the action is done.</summary>
    public ActionTrigger Trigger { get; }

    /// <summary>Does it.</summary>
    public void Invoke();
}
