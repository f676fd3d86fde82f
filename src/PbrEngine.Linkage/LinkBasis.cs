namespace PbrEngine.Linkage;

/// <summary>The codes that say what a link rests on. Codes are permanent: they are stored with links.</summary>
public static class LinkBasis
{
    /// <summary>A human being said that the two records are the same person.</summary>
    public const string Judgement = "Judgement";

    /// <summary>All forenames, surname, date of birth and postcode are equal.</summary>
    public const string NameDobPostcode = "NameDobPostcode";

    /// <summary>First forename, surname, date of birth and postcode are equal; further forenames are not.</summary>
    public const string FirstNameDobPostcode = "FirstNameDobPostcode";

    /// <summary>All forenames, surname, date of birth and property are equal; a postcode is missing on a
    /// side.</summary>
    public const string NameDobUprn = "NameDobUprn";

    /// <summary>First forename, surname, date of birth and property are equal; a postcode is missing on a
    /// side.</summary>
    public const string FirstNameDobUprn = "FirstNameDobUprn";

    /// <summary>The model weighs all that the two records state, each value alone being no proof.</summary>
    public const string Model = "Model";

    /// <summary>Both records carry the same identifier of a kind.</summary>
    /// <param name="kind">The identifier's kind, for example <c>upn</c>.</param>
    /// <returns>The code <c>Identifier:kind</c>.</returns>
    public static string Identifier(string kind) => "Identifier:" + kind;
}
