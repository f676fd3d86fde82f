namespace PbrEngine.Linkage;

/// <summary>The codes that say why a pair needs a human being. Codes are permanent: they are stored with
/// reviews.</summary>
public static class ReviewReason
{
    /// <summary>The would-be person would hold two different valid identifiers of one kind. Not linked.</summary>
    public const string IdentifiersDiffer = "GUARD_IDENTIFIERS_DIFFER";

    /// <summary>Same surname and date of birth, clearly different forenames: perhaps twins. Not linked.</summary>
    public const string Twins = "GUARD_TWINS";

    /// <summary>Both forename and date of birth differ. Not linked.</summary>
    public const string NameAndDobDiffer = "GUARD_NAME_AND_DOB_DIFFER";

    /// <summary>Same name, born more than ten years apart: perhaps parent and child. Not linked.</summary>
    public const string JuniorSenior = "GUARD_JUNIOR_SENIOR";

    /// <summary>One is stated female, the other male, and less agrees than an identifier with name and date of birth,
    /// or full name, date of birth and address. Not linked.</summary>
    public const string SexDiffers = "GUARD_SEX_DIFFERS";

    /// <summary>The pair could be linked, but one of the two fits another person as well, who cannot be the first one.
    /// Not linked.</summary>
    public const string Ambiguous = "GUARD_AMBIGUOUS";

    /// <summary>One group, such as a tenancy or a case, names the two as two members. Not linked.</summary>
    public const string NamedAsTwo = "GUARD_NAMED_AS_TWO";

    /// <summary>More unlike records share the value than one person can have: it identifies nobody. Not linked; one
    /// review stands for all pairs.</summary>
    public const string SharedByMany = "GUARD_SHARED_BY_MANY";

    /// <summary>The model finds the two likely enough to be one person to ask, and not likely enough to link them; or
    /// finds one pair of their records likely, and all of them together not. Not linked.</summary>
    public const string Doubtful = "DOUBTFUL";

    /// <summary>The link would bring two records together that a human being judged different. Not linked. Not raised
    /// where the judged two themselves agree on the basis: that is settled.</summary>
    public const string JudgedDifferent = "JUDGED_DIFFERENT";

    /// <summary>Judgements contradict each other; none of those that say "same" links anything, and those that say
    /// "different" hold until a person has settled it.</summary>
    public const string JudgementClash = "JUDGEMENT_CLASH";

    /// <summary>A judgement links what a guard would have kept apart. Linked, and shown.</summary>
    public const string JudgementOverGuard = "JUDGEMENT_OVER_GUARD";
}
