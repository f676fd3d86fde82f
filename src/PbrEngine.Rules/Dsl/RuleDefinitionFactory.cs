using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Turns a rule written in the DSL into the model.</summary>
internal static class RuleDefinitionFactory
{
    public static string NameOf(Type ruleType) =>
        ruleType.GetCustomAttribute<NameAttribute>(inherit: false)?.Value ?? LoadOrderOf(ruleType);

    public static RuleDefinition Create(Rule rule)
    {
        var type = rule.GetType();
        var (leftHandSide, rightHandSide) = rule.Build();
        return new RuleDefinition
        {
            Name = NameOf(type),
            Description = type.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Value ?? "",
            Priority = type.GetCustomAttribute<PriorityAttribute>(inherit: true)?.Value ?? 0,
            Repeatability = type.GetCustomAttribute<RepeatabilityAttribute>(inherit: false)?.Value
                ?? RuleRepeatability.Repeatable,
            Tags = [.. type.GetCustomAttributes<TagAttribute>(inherit: true).Select(t => t.Value)],
            LoadOrder = LoadOrderOf(type),
            LeftHandSide = leftHandSide,
            RightHandSide = rightHandSide,
        };
    }

    private static string LoadOrderOf(Type type) => type.FullName ?? type.Name;
}
