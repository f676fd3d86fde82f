namespace PbrEngine.Rules.Runtime;

/// <summary>A condition as a delegate over the slots of its rule.</summary>
internal sealed class CompiledCondition(string ruleName, string text, int[] slots, Func<object?[], bool> test)
{
    public string Text { get; } = text;

    public bool Test(object?[] values)
    {
        try
        {
            return test(values);
        }
        catch (Exception e)
        {
            throw new RuleConditionEvaluationException(ruleName, Text, Slots.Read(slots, values), e);
        }
    }
}

/// <summary>A computed value as a delegate over the slots of its rule.</summary>
internal sealed class CompiledValue(string ruleName, string text, int[] slots, Func<object?[], object?> compute)
{
    public object? Compute(object?[] values)
    {
        try
        {
            return compute(values);
        }
        catch (Exception e)
        {
            throw new RuleExpressionEvaluationException(ruleName, text, Slots.Read(slots, values), e);
        }
    }
}

internal static class Slots
{
    public static IReadOnlyList<object> Read(int[] slots, object?[] values) =>
        [.. slots.Select(s => values[s]).OfType<object>()];
}
