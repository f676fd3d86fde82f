namespace PbrEngine.Linkage;

/// <summary>The levels of agreement that exact agreement tells apart. A model names more; see
/// <see cref="Matching.ComparisonDescription"/>.</summary>
public static class AgreementLevel
{
    /// <summary>Equal after standardising; for identifiers: at least one value in common.</summary>
    public const string Equal = "equal";

    /// <summary>The first forenames are equal, all forenames are not.</summary>
    public const string FirstEqual = "first_equal";

    /// <summary>Both stated and not equal.</summary>
    public const string Different = "different";

    /// <summary>Not stated on one side: no evidence.</summary>
    public const string Missing = "missing";

    /// <summary>Nothing is compared: a step of the weight that doesn't rest on a field.</summary>
    public const string Given = "given";
}
