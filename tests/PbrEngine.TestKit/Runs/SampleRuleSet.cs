using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.TestKit.Runs;

/// <summary>A rule set whose hash is plain to see, and whose rules the test states.</summary>
public static class SampleRuleSet
{
    /// <summary>The hash of every sample.</summary>
    public static string Hash { get; } = new('a', 64);

    /// <summary>A rule set of a programme without rules or parameters.</summary>
    public static RuleSet Named(string programme) => Of(programme, [], new FixedRules(_ => []));

    /// <summary>A rule set with parameters and rules.</summary>
    public static RuleSet Of(string programme, IEnumerable<Parameter> parameters, IRuleProgram rules) => new()
    {
        Programme = programme,
        Version = "v2015-04",
        Label = programme,
        From = new(2015, 4, 1),
        Hash = Hash,
        Parameters = new ParameterSet(parameters),
        Program = rules,
        Rules = [],
    };
}
