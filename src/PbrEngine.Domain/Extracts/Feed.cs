namespace PbrEngine.Domain.Extracts;

/// <summary>
/// A source's standing supply, named by its code. Six are built in; a programme may bring others
/// (<see cref="FeedCatalogue"/>).
/// </summary>
public sealed record Feed : IComparable<Feed>
{
    private const int CodeLengthMax = 40;

    private readonly string _code;
    private readonly int _rank;

    private Feed(string code, int rank)
    {
        _code = code;
        _rank = rank;
    }

    /// <summary>The council's own early-help case system.</summary>
    public static Feed EarlyHelp { get; } = new("early_help", 0);

    /// <summary>Rolls, attendance and exclusions.</summary>
    public static Feed Schools { get; } = new("schools", 1);

    /// <summary>Offences and incidents.</summary>
    public static Feed Police { get; } = new("police", 2);

    /// <summary>Department for Work and Pensions: benefits.</summary>
    public static Feed Dwp { get; } = new("dwp", 3);

    /// <summary>Tenancies, actions, arrears.</summary>
    public static Feed Housing { get; } = new("housing", 4);

    /// <summary>Children in need, on plans, looked after.</summary>
    public static Feed SocialCare { get; } = new("social_care", 5);

    /// <summary>The feeds that are built in, in the order in which facts come.</summary>
    public static IReadOnlyList<Feed> BuiltIn { get; } = [EarlyHelp, Schools, Police, Dwp, Housing, SocialCare];

    /// <summary>
    /// The code by which manifests, folders and output files name the feed, such as <c>early_help</c>.
    /// </summary>
    public string Code() => _code;

    /// <summary>Reads a code that is known to have the form of one.</summary>
    /// <exception cref="FormatException">It hasn't.</exception>
    public static Feed Parse(string code) =>
        TryParse(code, out var feed) ? feed : throw new FormatException($"{code} has not the form of a feed's code.");

    /// <summary>
    /// Reads a code by its form: small letters, digits and underscores, a letter first. Whether there is such a feed is
    /// the catalogue's to say.
    /// </summary>
    public static bool TryParse(string? code, out Feed feed)
    {
        feed = BuiltIn.FirstOrDefault(f => f._code == code) ?? EarlyHelp;
        if (feed._code == code)
            return true;
        if (code is not { Length: > 0 and <= CodeLengthMax } || !char.IsAsciiLetterLower(code[0]))
            return false;
        if (!code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            return false;
        feed = new(code, BuiltIn.Count);
        return true;
    }

    /// <summary>Built-in feeds first, in their order; then by code.</summary>
    public int CompareTo(Feed? other)
    {
        if (other is null)
            return 1;
        var byRank = _rank.CompareTo(other._rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(_code, other._code);
    }

    /// <inheritdoc/>
    public override string ToString() => _code;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Feed left, Feed right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Feed left, Feed right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Feed left, Feed right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Feed left, Feed right) => left.CompareTo(right) >= 0;
}
