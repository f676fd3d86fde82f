namespace PbrEngine.Engine.RuleSets;

/// <summary>What can be wrong with a rule set. Codes are permanent; docs/rules-faults.md explains each.</summary>
public static class RuleSetCodes
{
    /// <summary>A file is not YAML that we read.</summary>
    public const string Unreadable = "RUL-001";

    /// <summary>A file that a rule set needs isn't there.</summary>
    public const string FileMissing = "RUL-002";

    /// <summary>A field is missing.</summary>
    public const string FieldMissing = "RUL-003";

    /// <summary>A field that nobody knows.</summary>
    public const string FieldUnknown = "RUL-004";

    /// <summary>A field holds what it can't hold.</summary>
    public const string FieldWrong = "RUL-005";

    /// <summary>The manifest names another programme or version than its folder.</summary>
    public const string OtherFolder = "RUL-006";

    /// <summary>Two parameters have one id.</summary>
    public const string ParameterTwice = "RUL-007";

    /// <summary>A unit that nobody knows.</summary>
    public const string UnitUnknown = "RUL-008";

    /// <summary>A value doesn't fit its unit.</summary>
    public const string ValueUnfit = "RUL-009";

    /// <summary>Values are not in order of date.</summary>
    public const string ValuesUnordered = "RUL-010";

    /// <summary>Two values begin on one day.</summary>
    public const string SameDay = "RUL-011";

    /// <summary>Days without a value.</summary>
    public const string Gap = "RUL-012";

    /// <summary>Days with two values.</summary>
    public const string Overlap = "RUL-013";

    /// <summary>A rule or measure reads a parameter that doesn't exist.</summary>
    public const string ParameterUnknown = "RUL-014";

    /// <summary>A rule or measure reads a parameter as something that its unit isn't.</summary>
    public const string OtherKind = "RUL-015";

    /// <summary>Nobody reads a parameter. A warning.</summary>
    public const string ParameterUnread = "RUL-016";

    /// <summary>A rule has no id or no description.</summary>
    public const string RuleUnnamed = "RUL-017";

    /// <summary>Two rules have one id.</summary>
    public const string RuleTwice = "RUL-018";

    /// <summary>A rule doesn't compile.</summary>
    public const string RuleBroken = "RUL-019";

    /// <summary>A rule reads the clock, draws lots or does input or output.</summary>
    public const string RuleReachesOut = "RUL-020";

    /// <summary>The program holds no rule, or another one, for a source.</summary>
    public const string NotBuilt = "RUL-021";

    /// <summary>Rules keep making each other fire.</summary>
    public const string RuleLoops = "RUL-022";

    /// <summary>A rule or measure failed on a scenario.</summary>
    public const string RuleFailed = "RUL-023";

    /// <summary>Two scenarios have one name.</summary>
    public const string ScenarioTwice = "RUL-024";

    /// <summary>Two scenarios state the same facts and expect different things.</summary>
    public const string ScenariosContradict = "RUL-025";

    /// <summary>A scenario names a rule or result that doesn't exist.</summary>
    public const string NameUnknown = "RUL-026";

    /// <summary>A released version was edited.</summary>
    public const string ReleaseEdited = "RUL-027";

    /// <summary>Manifest and release record contradict each other.</summary>
    public const string ReleaseContradicts = "RUL-028";

    /// <summary>Something that an explanation would say has no words.</summary>
    public const string WordMissing = "RUL-029";

    /// <summary>A fact that rules decide over doesn't say how a trace may cite it.</summary>
    public const string FactUncited = "RUL-030";
}
