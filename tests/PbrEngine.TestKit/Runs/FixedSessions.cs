using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.TestKit.Runs;

/// <summary>Rules whose conclusions the test states: a function from facts inserted to facts concluded.</summary>
public sealed class FixedSessions(Func<IReadOnlyList<object>, IEnumerable<object>> conclude) : ISessionFactory
{
    /// <inheritdoc/>
    public ISession CreateSession() => new FixedSession(conclude);

    /// <inheritdoc/>
    public ISession CreateSession(SessionOptions options) => CreateSession();

    private sealed class FixedSession(Func<IReadOnlyList<object>, IEnumerable<object>> conclude) : ISession
    {
        private readonly List<object> _facts = [];

        public void Insert(object fact) => _facts.Add(fact);

        public bool TryInsert(object fact)
        {
            _facts.Add(fact);
            return true;
        }

        public void InsertAll(IEnumerable<object> facts) => _facts.AddRange(facts);

        public void Update(object fact) => throw new NotSupportedException("Nothing is updated here.");

        public void Retract(object fact) => _facts.Remove(fact);

        public int Fire()
        {
            var concluded = conclude(_facts).ToList();
            _facts.AddRange(concluded);
            return concluded.Count;
        }

        public int Fire(int maxRulesNumber) => Fire();

        public IReadOnlyList<TFact> Query<TFact>() => [.. _facts.OfType<TFact>()];

        public IReadOnlyList<RuleTrace> GetTrace() => [];
    }
}
