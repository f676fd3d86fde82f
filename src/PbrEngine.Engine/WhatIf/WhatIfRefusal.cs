namespace PbrEngine.Engine.WhatIf;

/// <summary>Why a what-if can't be answered. Codes are permanent.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Message">What, why, and what next.</param>
public sealed record WhatIfRefusal(string Code, string Message)
{
    internal static WhatIfRefusal NoChange(string text) => new(
        "WIF-001",
        $"'{text}' is no change of a parameter: write its name, an equals sign and the value, "
        + "such as expanded.absence.threshold_percent=12.");

    internal static WhatIfRefusal WhichProgramme(string id, IEnumerable<string> programmes) => new(
        "WIF-002",
        $"{id} doesn't say of which programme: begin it with one of {string.Join(", ", programmes)} and a dot, "
        + "or give --programme.");

    internal static WhatIfRefusal UnknownParameter(string ruleSet, string id, IEnumerable<string> nearest) => new(
        "WIF-003",
        $"{ruleSet} has no parameter {id}. The nearest names: {string.Join(", ", nearest)}. "
        + "All are in its folder parameters.");

    internal static WhatIfRefusal WrongValue(string id, string value, string unit, string takes) => new(
        "WIF-004", $"{id} is in {unit} and takes {takes}; '{value}' is not.");

    internal static WhatIfRefusal UnknownCode(string id, string code, IEnumerable<string> nearest) => new(
        "WIF-005",
        $"{id} takes codes that an extract or the programme knows; '{code}' is none. "
        + $"The nearest: {string.Join(", ", nearest)}.");

    internal static WhatIfRefusal IsStructure(string id) => new(
        "WIF-006",
        $"{id} says what the programme is made of, and not how strict it is: with another list it is another rule set. "
        + "Change a threshold, a window or a list of codes, or the measures of one problem (problem.….measures).");

    internal static WhatIfRefusal Twice(string name, string id) => new(
        "WIF-007", $"The variant {name} changes {id} twice. Give each change once, or make two variants of them.");

    internal static WhatIfRefusal VariantWithoutName(string text) => new(
        "WIF-008",
        $"'{text}' is no variant: write its name, a colon, and changes with semicolons between them, "
        + "such as \"strict: absence.threshold_percent=8; offending.fall_percent=50\".");

    internal static WhatIfRefusal VariantTwice(string name) => new(
        "WIF-009", $"There are two variants {name}. Give each a name of its own.");

    internal static WhatIfRefusal NoVariant() => new(
        "WIF-010",
        "Nothing was changed. Give at least one change with --set P=V, or one --variant \"NAME: P=V; P=V\".");
}
