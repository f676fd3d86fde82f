namespace PbrEngine.Engine.Claiming;

/// <summary>Why a payable result is not put forward.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Result">The result.</param>
/// <param name="Code">CLM- code.</param>
/// <param name="Message">A sentence for the finance officer.</param>
public sealed record NotClaimable(string FamilyRef, string Result, string Code, string Message)
{
    /// <summary>The family's entitlement stands in a claim already.</summary>
    public const string AlreadyClaimed = "CLM-004";

    /// <summary>A member stands in a claim line of another family for the same entitlement.</summary>
    public const string PersonPaidElsewhere = "CLM-005";

    /// <summary>Whether a member and another source person are one decides the result, and nobody has said.</summary>
    public const string LinkUnderReview = "CLM-006";

    /// <summary>The rule set rests on a parameter that nobody has seen in its source, or confirmed.</summary>
    public const string ParameterNotConfirmed = "CLM-009";

    /// <summary>Persons were merged or split on whom claim lines rest, and nobody has looked.</summary>
    public const string PersonsChanged = "CLM-012";
}
