namespace PbrEngine.Linkage.Comparing;

/// <summary>How much of two British postcodes agrees: of SW1A 1AA, the area is SW, the district SW1A, the sector
/// SW1A 1. About 15 households share a whole postcode, some 3,000 a sector.</summary>
public enum PostcodeAgreement
{
    /// <summary>Not even the area.</summary>
    Different,

    /// <summary>The letters at the beginning.</summary>
    Area,

    /// <summary>All of the outward part.</summary>
    District,

    /// <summary>The outward part and the digit after it.</summary>
    Sector,

    /// <summary>The whole postcode.</summary>
    Full,
}
