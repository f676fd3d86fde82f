namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// Goal: the library means by a rule what nested loops mean. Method: rule sets and facts from printed seeds; facts are
/// put in, changed and taken out in any order and fired at any time, and after each firing the conclusions, the
/// matches that each rule fired for, and the element at which each other rule failed must be those of the naive
/// interpreter.
/// </summary>
public sealed class DifferentialTests
{
    private const int RuleSets = 500;
    private const int CasesOfOne = 20;

    [Fact]
    public void Library_TenThousandCases_AgreesWithTheNaiveInterpreter()
    {
        var seen = new HashSet<string>();
        Parallel.For(0, RuleSets, seed =>
        {
            var rules = new SpecGenerator(new Random(seed)).Rules(count: 2 + (seed % 5));
            var sessions = GeneratedRules.Compile(rules);
            for (var number = 0; number < CasesOfOne; number++)
            {
                var one = new DifferentialCase(rules, sessions, seed, number);
                one.Run();
                lock (seen)
                    seen.UnionWith(one.Seen);
            }
        });
        // A generator that made nothing happen would agree with anything.
        string[] wanted = ["concluded", "withdrawn", "chained", "sealed", "changed", "why", "why not"];
        Assert.Equal(wanted.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }
}
