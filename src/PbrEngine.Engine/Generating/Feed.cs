namespace PbrEngine.Engine.Generating;

/// <summary>The feeds, as manifests name them, and who supplies them under which agreement.</summary>
internal sealed record Feed(string Name, string Supplier, string Agreement, string Gateway)
{
    public static Feed EarlyHelp { get; } = new(
        "early_help", "Northbridge Council early help service", "ISA-2022-001", "Children Act 2004 s10 and s11");

    public static Feed Schools { get; } = new(
        "schools", "Northbridge Council education data team", "ISA-2022-002", "Education Act 1996 s537A");

    public static Feed Police { get; } = new(
        "police", "Northbridge Constabulary", "ISA-2022-003", "Crime and Disorder Act 1998 s115");

    public static Feed Dwp { get; } = new(
        "dwp",
        "Department for Work and Pensions",
        "ISA-2022-004",
        "Welfare Reform Act 2012 s131; SI 2012/1483 reg 5(1)(d)");

    public static Feed Housing { get; } = new(
        "housing", "Northbridge Homes", "ISA-2022-005", "Digital Economy Act 2017 s35; SI 2018/912");

    public static Feed SocialCare { get; } = new(
        "social_care", "Northbridge Council children's services", "ISA-2022-006", "Children Act 1989 s17 and s47");

    public static IReadOnlyList<Feed> All { get; } = [EarlyHelp, Schools, Police, Dwp, Housing, SocialCare];
}
