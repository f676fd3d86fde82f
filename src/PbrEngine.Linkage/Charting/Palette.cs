namespace PbrEngine.Linkage.Charting;

/// <summary>Colours of the GOV.UK palette (design-system.service.gov.uk/styles/colour). Text is at least 4.5:1 and
/// every
/// shape that carries meaning at least 3:1 against the page (WCAG 2.2, 1.4.3 and 1.4.11); grid lines carry
/// none.</summary>
internal static class Palette
{
    internal const string Page = "#ffffff";
    internal const string Ink = "#0b0c0c";
    internal const string Secondary = "#505a5f";
    internal const string Grid = "#b1b4b6";
    internal const string Blue = "#1d70b8";
    internal const string Red = "#d4351c";
}
