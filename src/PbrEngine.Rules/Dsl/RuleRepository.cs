using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The rules of a rule set, written in the DSL.</summary>
public sealed class RuleRepository : IRuleRepository
{
    private readonly HashSet<Type> types = [];

    /// <summary>Adds rules. A rule added twice counts once.</summary>
    /// <param name="specAction">Which: <c>x => x.From(assembly)</c>.</param>
    /// <exception cref="ArgumentException">The specification names something that is no rule.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);
        types.UnionWith(spec.Types);
    }

    /// <summary>The rules as plain data, in order of load: by the full name of their type, ordinally.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public IReadOnlyList<RuleDefinition> GetRules()
    {
        var reading = Read();
        List<RuleError> errors = [.. reading.Errors, .. RuleValidator.Validate(reading.Rules)];
        return errors.Count == 0 ? reading.Rules : throw new RuleCompilationException(errors);
    }

    /// <inheritdoc/>
    public RuleReading Read()
    {
        var rules = new List<RuleDefinition>();
        var errors = new List<RuleError>();
        foreach (var type in types.OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            Read(type, rules, errors);
        }

        return new RuleReading(rules, errors);
    }

    // A rule's own code runs here: whatever it throws is a fault of that rule, reported with those of the others.
    private static void Read(Type type, List<RuleDefinition> rules, List<RuleError> errors)
    {
        try
        {
            rules.Add(RuleDefinitionFactory.Create((Rule)Activator.CreateInstance(type, nonPublic: true)!));
        }
        catch (MissingMethodException)
        {
            errors.Add(new RuleError(RuleDefinitionFactory.NameOf(type), "it has no constructor without parameters"));
        }
        catch (TargetInvocationException e)
        {
            errors.Add(new RuleError(
                RuleDefinitionFactory.NameOf(type), $"its constructor failed: {e.InnerException?.Message}"));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            errors.Add(new RuleError(RuleDefinitionFactory.NameOf(type), $"Define() failed: {e.Message}"));
        }
    }
}
