using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Short forms for actions.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact in place and says so. Facts that never change are easier to explain.</summary>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
