using PbrEngine.Linkage;

namespace PbrEngine.Engine.Reviewing;

/// <summary>The reasons and bases of reviews in words.</summary>
public static class ReasonWords
{
    /// <summary>Why a pair is in doubt; the code itself where there are no words for it.</summary>
    public static string Reason(string code) => code switch
    {
        ReviewReason.IdentifiersDiffer => "they would hold two different identifiers of one kind",
        ReviewReason.Twins => "same surname and date of birth, other forename: perhaps twins",
        ReviewReason.NameAndDobDiffer => "both forename and date of birth differ",
        ReviewReason.JuniorSenior => "same name, born more than ten years apart: perhaps parent and child",
        ReviewReason.SexDiffers => "one is stated female, the other male",
        ReviewReason.Ambiguous => "one of the two fits another person as well",
        ReviewReason.NamedAsTwo => "one case or tenancy names them as two members",
        ReviewReason.SharedByMany => "more people share the value than one person can be",
        ReviewReason.Doubtful => "likely enough to ask, and not likely enough to link",
        ReviewReason.JudgedDifferent => "the link would join two whom somebody judged different",
        ReviewReason.JudgementClash => "judgements contradict each other",
        ReviewReason.JudgementOverGuard => "somebody judged them the same against a guard",
        _ => code,
    };

    /// <summary>What would link the pair, or does; the code itself where there are no words for it.</summary>
    public static string Basis(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        const string identifier = "Identifier:";
        return code switch
        {
            LinkBasis.Judgement => "somebody's judgement",
            LinkBasis.Model => "all that the two state, weighed by the linkage model",
            LinkBasis.NameDobPostcode => "the same name, date of birth and postcode",
            LinkBasis.FirstNameDobPostcode => "the same first forename, surname, date of birth and postcode",
            LinkBasis.NameDobUprn => "the same name, date of birth and property",
            LinkBasis.FirstNameDobUprn => "the same first forename, surname, date of birth and property",
            _ when code.StartsWith(identifier, StringComparison.Ordinal) => $"the same {code[identifier.Length..]}",
            _ => code,
        };
    }
}
