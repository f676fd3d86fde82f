namespace PbrEngine.Rules.Dsl;

/// <summary>What a rule says of itself in its Define.</summary>
internal sealed class RuleParts
{
    public RuleParts()
    {
        Aliases = new AliasTable();
        Dependencies = new DependencyExpression(Aliases);
        LeftHandSide = new LeftHandSideExpression(Aliases);
    }

    public AliasTable Aliases { get; }

    public DependencyExpression Dependencies { get; }

    public LeftHandSideExpression LeftHandSide { get; }

    public FilterExpression Filters { get; } = new();

    public RightHandSideExpression RightHandSide { get; } = new();

    public string? Name { get; set; }

    public int? Priority { get; set; }
}
