namespace PbrEngine.Domain.Extracts;

/// <summary>A source's standing supply.</summary>
public enum Feed
{
    /// <summary>The council's own early-help case system.</summary>
    EarlyHelp = 0,

    /// <summary>Rolls, attendance and exclusions.</summary>
    Schools = 1,

    /// <summary>Offences and incidents.</summary>
    Police = 2,

    /// <summary>Department for Work and Pensions: benefits.</summary>
    Dwp = 3,

    /// <summary>Tenancies, actions, arrears.</summary>
    Housing = 4,

    /// <summary>Children in need, on plans, looked after.</summary>
    SocialCare = 5,
}

/// <summary>The codes by which manifests, folders and output files name the feeds.</summary>
public static class FeedCodes
{
    private static readonly string[] Codes = ["early_help", "schools", "police", "dwp", "housing", "social_care"];

    /// <summary>Every feed, in the order in which a run imports them.</summary>
    public static IReadOnlyList<Feed> All { get; } = Enum.GetValues<Feed>();

    /// <summary>The feed's code, such as <c>early_help</c>.</summary>
    public static string Code(this Feed feed) => Codes[(int)feed];

    /// <summary>Reads a feed's code; false for any other text.</summary>
    public static bool TryParse(string? code, out Feed feed)
    {
        var index = Array.IndexOf(Codes, code);
        feed = index < 0 ? default : (Feed)index;
        return index >= 0;
    }
}
