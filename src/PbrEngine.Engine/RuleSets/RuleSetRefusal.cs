namespace PbrEngine.Engine.RuleSets;

/// <summary>Why a rule set could not be released, confirmed or compared: what, why, what next.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Message">A sentence for the policy officer.</param>
public sealed record RuleSetRefusal(string Code, string Message)
{
    /// <summary>No such rule set.</summary>
    public static RuleSetRefusal UnknownRuleSet(string name, IEnumerable<string> known) => new(
        "RSR-001", $"There is no rule set {name}. There are: {string.Join(", ", known)}.");

    /// <summary>It has faults, or a scenario comes out otherwise.</summary>
    public static RuleSetRefusal NotSound(string name) => new(
        "RSR-002",
        $"{name} wasn't released, because it has faults or scenarios that fail. See: pbr rules test {name}.");

    /// <summary>It is released already.</summary>
    public static RuleSetRefusal AlreadyReleased(string name, string by, string at) => new(
        "RSR-003", $"{by} released {name} on {at}. A release is never made twice: a correction is a new version.");

    /// <summary>Its author would release it.</summary>
    public static RuleSetRefusal AuthorReleases(string name, string who) => new(
        "RSR-004", $"{who} wrote {name}, so somebody else must release and review it (four eyes).");

    /// <summary>Nothing proves it.</summary>
    public static RuleSetRefusal NoScenarios(string name) => new(
        "RSR-005", $"{name} has no scenario, so nothing shows what it does. Write its scenarios first.");

    /// <summary>Its author would confirm a parameter.</summary>
    public static RuleSetRefusal AuthorConfirms(string name, string who) => new(
        "RSR-006", $"{who} wrote {name}, so somebody else must confirm its parameters (four eyes).");

    /// <summary>No such parameter.</summary>
    public static RuleSetRefusal UnknownParameter(string name, string id) => new(
        "RSR-007", $"{name} has no parameter {id}. See: pbr rules list {name}.");

    /// <summary>The source says something else.</summary>
    public static RuleSetRefusal OtherValue(string id, string seen, IEnumerable<string> stated) => new(
        "RSR-008",
        $"{id} is {string.Join(", then ", stated)}, not {seen}. If the source says {seen}, correct the parameter in a "
        + "new version; nothing was confirmed.");

    /// <summary>Nothing is left to confirm.</summary>
    public static RuleSetRefusal NothingToConfirm(string name) => new(
        "RSR-009", $"Every value asked for in {name} was seen in its source or is confirmed already.");
}
