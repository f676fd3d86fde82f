using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.WhatIf;

/// <summary>What becomes of a result.</summary>
public enum ResultChange
{
    /// <summary>It is payable, and wasn't.</summary>
    Gained = 0,

    /// <summary>It was payable, and isn't any more.</summary>
    Lost = 1,

    /// <summary>Its state, amount or deciding rule is another one, and neither is gained nor lost.</summary>
    Changed = 2,
}

/// <summary>One result of one family on which the rules change their mind.</summary>
/// <param name="Programme">Programme code.</param>
/// <param name="FamilyRef">The family.</param>
/// <param name="Result">The result.</param>
/// <param name="Before">As it was concluded.</param>
/// <param name="After">As it would be.</param>
public sealed record ResultDifference(
    string Programme, string FamilyRef, string Result, Outcome Before, Outcome After)
{
    /// <summary>Gained, lost, or something else.</summary>
    public ResultChange Change => (Before.State == ResultState.Payable, After.State == ResultState.Payable) switch
    {
        (false, true) => ResultChange.Gained,
        (true, false) => ResultChange.Lost,
        _ => ResultChange.Changed,
    };

    /// <summary>
    /// The differences between two answers about one family. A result that one of them lacks differs, as one that
    /// nobody concluded.
    /// </summary>
    /// <param name="programme">Programme code.</param>
    /// <param name="before">As it was concluded.</param>
    /// <param name="after">As it would be.</param>
    /// <param name="withReasons">Whether other reasons alone are a difference.</param>
    internal static IEnumerable<ResultDifference> Between(
        string programme, FamilyAnswer before, FamilyAnswer after, bool withReasons)
    {
        foreach (var becomes in after.Outcomes)
        {
            var was = before.Outcomes.FirstOrDefault(o => o.Result == becomes.Result) ?? Nobodys(becomes);
            if (Differs(was, becomes, withReasons))
                yield return new(programme, before.FamilyRef, becomes.Result, was, becomes);
        }
        foreach (var was in before.Outcomes.Where(w => after.Outcomes.All(o => o.Result != w.Result)))
            yield return new(programme, before.FamilyRef, was.Result, was, Nobodys(was));
    }

    private static bool Differs(Outcome was, Outcome becomes, bool withReasons) =>
        was.State != becomes.State
        || was.AmountPence != becomes.AmountPence
        || was.RuleId != becomes.RuleId
        || (withReasons && !was.Reasons.SequenceEqual(becomes.Reasons, StringComparer.Ordinal));

    private static Outcome Nobodys(Outcome like) =>
        new(like.FamilyRef, like.Result, ResultState.NotAchieved, [], 0, "");
}
