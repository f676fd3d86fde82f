using PbrEngine.Linkage.Households;

namespace PbrEngine.Engine.TableLinking;

/// <summary>What a family may rest on, the most trusted first. The words are permanent: they are stored with
/// memberships.</summary>
public static class FamilyBases
{
    /// <summary>Membership of an early-help case.</summary>
    public const string EarlyHelp = "early_help";

    /// <summary>A relation that social care has recorded.</summary>
    public const string SocialCare = "social_care";

    /// <summary>Tenants of one tenancy.</summary>
    public const string Tenancy = "tenancy";

    /// <summary>One claim for a benefit.</summary>
    public const string BenefitClaim = "benefit_claim";

    /// <summary>Whom a school rings up for a pupil.</summary>
    public const string SchoolContact = "school_contact";

    /// <summary>One surname at one property.</summary>
    public const string SurnameUprn = "surname_uprn";

    /// <summary>The order of trust.</summary>
    public static FamilyOptions ByTrust { get; } = new()
    {
        BasesByTrust = [EarlyHelp, SocialCare, Tenancy, BenefitClaim, SchoolContact, SurnameUprn],
    };
}
