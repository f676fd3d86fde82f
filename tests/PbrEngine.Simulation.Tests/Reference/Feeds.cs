namespace PbrEngine.Simulation.Tests.Reference;

/// <summary>Names of the six feeds.</summary>
public static class Feeds
{
    public const string EarlyHelp = "early_help";
    public const string Schools = "schools";
    public const string Police = "police";
    public const string Dwp = "dwp";
    public const string Housing = "housing";
    public const string SocialCare = "social_care";

    public static readonly string[] All = [EarlyHelp, Schools, Police, Dwp, Housing, SocialCare];
}
