namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// The check letter of PNC and CRO numbers: two digits of the year followed by the serial, as one number, modulo 23.
/// Source: HM Prison and Probation Service, hmpps-person-record (PNCIdentifier, CROIdentifier). 23 is prime to 10, so
/// any one wrong digit is found; the century isn't part of the number, so a wrong century is not.
/// </summary>
internal static class PoliceCheckLetter
{
    private const string Letters = "ZABCDEFGHJKLMNPQRTUVWXY";

    public static char Of(int yearAndSerial) => Letters[yearAndSerial % Letters.Length];

    /// <summary>I, O and S never occur.</summary>
    public static bool MayBe(char character) => Letters.Contains(character);
}
