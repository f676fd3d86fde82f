namespace PbrEngine.Rules.Dsl;

/// <summary>The properties that a rule written in the DSL has.</summary>
public static class RuleProperties
{
    /// <summary>The type of the rule.</summary>
    public const string ClrType = "Fluent::ClrType";
}
