using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Testing;

/// <summary>The firings of a session, in order.</summary>
public interface IRuleInvocationRecorder
{
    /// <summary>The firings that were recorded.</summary>
    public IReadOnlyList<IMatch> GetInvocations();

    /// <summary>Forgets them.</summary>
    public void Clear();

    /// <summary>Records none until <see cref="Resume"/>.</summary>
    public void Pause();

    /// <summary>Records again.</summary>
    public void Resume();
}

internal sealed class RuleInvocationRecorder : IRuleInvocationRecorder
{
    private readonly List<IMatch> invocations = [];
    private bool isPaused;

    public RuleInvocationRecorder(ISession session) => session.Events.RuleFiredEvent += (_, args) =>
    {
        if (!isPaused)
        {
            invocations.Add(args.Match);
        }
    };

    public IReadOnlyList<IMatch> GetInvocations() => invocations;

    public void Clear() => invocations.Clear();

    public void Pause() => isPaused = true;

    public void Resume() => isPaused = false;
}
