using System.Linq.Expressions;

namespace PbrEngine.Rules.Model;

/// <summary>
/// Makes a rule without the DSL, for rules that are read from elsewhere. Names are those of lambda parameters: a
/// condition's parameter of the name of its pattern is the fact under test, any other is bound elsewhere in the rule.
/// </summary>
public sealed class RuleBuilder
{
    private readonly List<string> tags = [];
    private readonly List<RuleProperty> properties = [];
    private readonly GroupBuilder leftHandSide = new(isOr: false);
    private readonly ActionGroupBuilder rightHandSide = new();
    private string name = "";
    private string description = "";
    private int priority;
    private RuleRepeatability repeatability;

    /// <summary>Sets the name.</summary>
    public void Name(string value) => name = value;

    /// <summary>Sets what the rule is for.</summary>
    public void Description(string value) => description = value;

    /// <summary>Sets the priority.</summary>
    public void Priority(int value) => priority = value;

    /// <summary>Sets whether an updated match fires again.</summary>
    public void Repeatability(RuleRepeatability value) => repeatability = value;

    /// <summary>Adds a label.</summary>
    public void Tag(string value) => tags.Add(value);

    /// <summary>Adds labels.</summary>
    public void Tags(IEnumerable<string> values) => tags.AddRange(values);

    /// <summary>Adds a property.</summary>
    public void Property(string propertyName, object value) => properties.Add(new RuleProperty(propertyName, value));

    /// <summary>The When part.</summary>
    public GroupBuilder LeftHandSide() => leftHandSide;

    /// <summary>The Then part.</summary>
    public ActionGroupBuilder RightHandSide() => rightHandSide;

    /// <summary>Makes the rule.</summary>
    /// <exception cref="RuleCompilationException">It is not sound.</exception>
    public IRuleDefinition Build()
    {
        var rule = new RuleDefinition
        {
            Name = name,
            Description = description,
            Priority = priority,
            Repeatability = repeatability,
            Tags = tags,
            Properties = new PropertyMap(properties),
            LoadOrder = name,
            LeftHandSide = leftHandSide.Elements(),
            RightHandSide = rightHandSide.Actions,
        };
        var errors = RuleValidator.Validate(rule);
        return errors.Count == 0 ? rule : throw new RuleCompilationException(errors);
    }

    internal static RuleExpression Expression(LambdaExpression lambda, int subjectCount) => new()
    {
        Source = lambda,
        Body = lambda.Body,
        Subjects = [.. lambda.Parameters.Take(subjectCount)],
        Aliases =
        [
            .. lambda.Parameters.Skip(subjectCount)
                .Select(p => KeyValuePair.Create(new Declaration(p.Name ?? "", p.Type), p)),
        ],
        Text = ExpressionText.Of(lambda.Body),
    };
}

/// <summary>Makes conditions that belong together.</summary>
public sealed class GroupBuilder
{
    private readonly bool isOr;
    private readonly List<Func<RuleElement>> elements = [];

    internal GroupBuilder(bool isOr) => this.isOr = isOr;

    /// <summary>Adds a pattern.</summary>
    public PatternBuilder Pattern(Type type, string name)
    {
        var pattern = new PatternBuilder(new Declaration(name, type));
        elements.Add(pattern.Build);
        return pattern;
    }

    /// <summary>Adds a group of which every condition must match.</summary>
    public GroupBuilder And() => Group(new GroupBuilder(isOr: false));

    /// <summary>Adds a group of which one condition must match.</summary>
    public GroupBuilder Or() => Group(new GroupBuilder(isOr: true));

    internal IReadOnlyList<RuleElement> Elements() => [.. elements.Select(e => e())];

    private GroupElement Build() => isOr ? new OrElement(Elements()) : new AndElement(Elements());

    private GroupBuilder Group(GroupBuilder group)
    {
        elements.Add(group.Build);
        return group;
    }
}

/// <summary>Makes a pattern.</summary>
public sealed class PatternBuilder
{
    private readonly List<RuleExpression> conditions = [];

    internal PatternBuilder(Declaration declaration) => Declaration = declaration;

    /// <summary>The name of the fact.</summary>
    public Declaration Declaration { get; }

    /// <summary>Adds a condition.</summary>
    public void Condition(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        conditions.Add(RuleBuilder.Expression(expression, subjectCount: 0));
    }

    internal PatternElement Build() => new(Declaration.Type, conditions, Declaration);
}

/// <summary>Makes the actions of a rule.</summary>
public sealed class ActionGroupBuilder
{
    private readonly List<ActionElement> actions = [];

    internal ActionGroupBuilder()
    {
    }

    internal IReadOnlyList<ActionElement> Actions => actions;

    /// <summary>Adds an action; its first parameter is the context.</summary>
    public void Action(LambdaExpression expression, ActionTrigger trigger = ActionElement.DefaultTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        actions.Add(new DoAction(RuleBuilder.Expression(expression, subjectCount: 1), trigger));
    }
}
