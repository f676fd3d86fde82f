using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// Reads rules and keeps every fault: a rule's own code runs here, and whatever it throws is a fault of that rule,
/// reported with those of the others.
/// </summary>
internal sealed class RuleReading(Func<Rule, IRuleDefinition> define)
{
    private readonly List<IRuleDefinition> rules = [];
    private readonly List<RuleError> errors = [];
    private (Type Type, Exception? Inner)? undefined;
    private (Type Type, Exception? Inner)? unmade;

    public IReadOnlyList<IRuleDefinition> Rules => rules;

    public void Read(Type type, IRuleActivator activator)
    {
        IReadOnlyList<Rule> made = [];
        try
        {
            made = [.. activator.Activate(type)];
        }
        catch (MissingMethodException e)
        {
            NotMade(type, "it has no constructor without parameters", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var cause = (e as TargetInvocationException)?.InnerException ?? e;
            NotMade(type, $"its constructor failed: {cause.Message}", cause);
        }

        foreach (var rule in made)
        {
            Read(rule);
        }
    }

    public void Read(Rule rule)
    {
        try
        {
            var definition = define(rule);
            var unsound = RuleValidator.Validate(definition);
            errors.AddRange(unsound);
            rules.Add(definition);
            undefined ??= unsound.Count == 0 ? null : (rule.GetType(), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            errors.Add(new RuleError(new RuleMetadata(rule.GetType()).Name, $"Define() failed: {e.Message}"));
            undefined ??= (rule.GetType(), e);
        }
    }

    public void ThrowIfAnyFailed()
    {
        if (undefined is { } first)
        {
            throw new RuleDefinitionException(errors, first.Type, first.Inner);
        }

        if (unmade is { } other)
        {
            throw new RuleActivationException(errors, other.Type, other.Inner);
        }
    }

    private void NotMade(Type type, string message, Exception cause)
    {
        errors.Add(new RuleError(new RuleMetadata(type).Name, message));
        unmade ??= (type, cause);
    }
}
