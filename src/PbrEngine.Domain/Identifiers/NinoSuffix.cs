namespace PbrEngine.Domain.Identifiers;

/// <summary>Whether a source must state the last letter of a National Insurance number.</summary>
public enum NinoSuffix
{
    /// <summary>A, B, C or D is stated (HMRC).</summary>
    Required,

    /// <summary>A, B, C, D or a blank: criminal justice data standards allow a blank for "not known".</summary>
    MayBeBlank,
}
