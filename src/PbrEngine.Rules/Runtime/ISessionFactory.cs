namespace PbrEngine.Rules.Runtime;

/// <summary>A compiled rule set. Never changes, so any number of threads may make sessions from it at once.</summary>
public interface ISessionFactory
{
    /// <summary>What happens in every session of this factory; subscribe before sessions run.</summary>
    public IEventProvider Events { get; }

    /// <summary>Gives sessions the services that rules ask for; set it before sessions are made.</summary>
    public IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Does the actions of rules in the sessions' place; set it before sessions are made.</summary>
    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Makes an empty session without a trace; cheap, nothing is compiled here.</summary>
    public ISession CreateSession();

    /// <summary>Makes an empty session.</summary>
    /// <param name="options">How it is to run.</param>
    public ISession CreateSession(SessionOptions options);

    /// <summary>Makes an empty session without a trace, and prepares it before any rule is matched.</summary>
    /// <param name="initializationAction">What to prepare: filters, subscribers.</param>
    public ISession CreateSession(Action<ISession> initializationAction);
}
