namespace PbrEngine.Engine.Generating;

/// <summary>
/// The Septembers in which a person starts school and changes it, and the summer in which they leave.
/// </summary>
internal sealed record SchoolYears(int StartYear, int SecondaryYear, int LeavingYear)
{
    /// <summary>Reception begins in the September after the fourth birthday.</summary>
    public static SchoolYears Of(Person person)
    {
        var born = person.BornOn;
        var start = born.Month < 9 ? born.Year + 4 : born.Year + 5;
        return new SchoolYears(start, start + 7, start + 12);
    }
}
