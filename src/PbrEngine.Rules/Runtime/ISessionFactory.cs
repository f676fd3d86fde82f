namespace PbrEngine.Rules.Runtime;

/// <summary>A compiled rule set. Never changes, so any number of threads may make sessions from it at once.</summary>
public interface ISessionFactory
{
    /// <summary>Makes an empty session without a trace; cheap, nothing is compiled here.</summary>
    public ISession CreateSession();

    /// <summary>Makes an empty session.</summary>
    /// <param name="options">How it is to run.</param>
    public ISession CreateSession(SessionOptions options);
}
