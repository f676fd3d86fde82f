using System.Reflection;
using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// Says a generated rule in the library's DSL, with lambdas like those that the compiler makes of written ones.
/// </summary>
/// <typeparam name="TPlace">Which rule of the set.</typeparam>
public sealed class GeneratedRule<TPlace> : Rule
{
    /// <summary>The set that is being compiled.</summary>
    [ThreadStatic]
    private static RuleSpec? spec;

    private readonly Names names = new();

    internal static void Take(RuleSpec rule) => spec = rule;

    /// <inheritdoc/>
    public override void Define()
    {
        var rule = spec!;
        var writer = new RuleWriter(rule, names);
        writer.When(When());
        writer.Then(Then());
    }
}

/// <summary>Compiles a generated rule set.</summary>
internal static class GeneratedRules
{
    // Any types will do: they tell the rules of a set apart, because the library makes one rule of each type.
    private static readonly Type[] Places =
        [typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double)];

    public static ISessionFactory Compile(IReadOnlyList<RuleSpec> rules)
    {
        var repository = new RuleRepository();
        foreach (var rule in rules)
        {
            var type = typeof(GeneratedRule<>).MakeGenericType(Places[rule.Index]);
            type.GetMethod("Take", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [rule]);
            repository.Load(x => x.From(type));
        }

        return repository.Compile();
    }

    /// <summary>The name under which the library knows the rule.</summary>
    public static string NameOf(RuleSpec rule) => typeof(GeneratedRule<>).MakeGenericType(Places[rule.Index]).FullName!;

    /// <summary>The rule's own element for one of the DSL's: a sum or group is written as two, a query and a let,
    /// and alternatives as themselves and the three elements in them.</summary>
    public static int? ElementOf(RuleSpec rule, int? written)
    {
        if (written is null)
            return null;
        var first = 0;
        for (var i = 0; i < rule.Elements.Count; i++)
        {
            first += rule.Elements[i] switch
            {
                SumSpec or GroupSpec => 2,
                EitherSpec => 4,
                _ => 1,
            };
            if (written < first)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(written), written, "past the rule's last element");
    }
}
