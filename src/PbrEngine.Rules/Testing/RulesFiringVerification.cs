using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Testing;

internal sealed class RulesFiringVerification(IReadOnlyList<RuleTrace> traces, IReadOnlyList<Type> types)
    : IRulesFiringVerification
{
    public IRuleFiringVerification Rule() => types.Count == 1
        ? Of(types[0])
        : throw new RuleAssertionException($"{types.Count} rules are under test; say which with Rule<…>()");

    public IRuleFiringVerification Rule<TRule>()
        where TRule : Rule => Of(typeof(TRule));

    private RuleFiringVerification Of(Type type)
    {
        var name = RuleDefinitionFactory.NameOf(type);
        var trace = traces.FirstOrDefault(t => t.RuleName == name)
            ?? throw new RuleAssertionException($"'{name}' is not under test; add it with Setup.Rule<…>()");
        return new RuleFiringVerification(trace);
    }
}

internal sealed class RuleFiringVerification(RuleTrace trace) : IRuleFiringVerification
{
    public void Fired(Times times) => Fired(times, []);

    public void Fired(Times times, params object[] facts)
    {
        var count = trace.Firings.Count(f => facts.All(fact => f.Facts.Any(t => fact.Equals(t.Value))));
        if (count != times.Value)
        {
            var which = facts.Length == 0 ? "" : $" for [{string.Join(", ", facts)}]";
            throw new RuleAssertionException(
                $"'{trace.RuleName}' fired {count} time(s){which}, expected {times.Value}.{Reason()}");
        }
    }

    private static string Text(IReadOnlyList<TracedFact> facts) =>
        $"[{string.Join(", ", facts.Select(f => $"{f.Name} {f.Value}".Trim()))}]";

    private string Reason()
    {
        if (trace.FirstFailure is not { } failure)
        {
            return "";
        }

        return $" First failing condition: {failure.Text}. Nearest: {string.Join("; ", failure.Nearest.Select(Text))}.";
    }
}
