namespace PbrEngine.Linkage.Standardising;

/// <summary>The usual abbreviations of addresses in Britain, Ireland, Australia and North America, spelt out.</summary>
internal static class StreetWords
{
    // Each whole word, and behind it what stands for it.
    private static readonly Dictionary<string, string> Whole = Read(
        "ROAD RD|STREET STR|AVENUE AV AVE AVEN|LANE LN|DRIVE DR DRV|COURT CT CRT|CLOSE CL CLS|"
        + "CRESCENT CRES CR CRS|PLACE PL PLC|SQUARE SQ|GARDENS GDNS|GARDEN GDN|TERRACE TER TERR TCE|"
        + "GROVE GR GRV GV|PARK PK|HOUSE HSE HO|BUILDING BLDG|BUILDINGS BLDGS|FLAT APT APARTMENT UNIT FLT|"
        + "PARADE PDE|HIGHWAY HWY|BOULEVARD BLVD BVD|CIRCUIT CCT|CIRCLE CIR|MOUNT MT|VILLAGE VLGE|"
        + "COTTAGE COTT|FARM FM|ESTATE EST|WALK WK|WAY WY|YARD YD|BANK BK|BRIDGE BRG|"
        + "CENTRE CTR CNTR CENTER|NORTH NTH|SOUTH STH");

    /// <summary>Whether a word is about a part of a house: what follows it is no house number.</summary>
    public static bool IsPartOfHouse(string word) =>
        word is "FLAT" or "ROOM" or "FLOOR" or "BLOCK" or "LEVEL" or "SUITE";

    /// <summary>Spells out the abbreviations of an address. <c>ST</c> is a street at the end of its line, and a saint
    /// before a name.</summary>
    public static void SpellOut(List<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            words[i] = words[i] switch
            {
                "ST" => i == 0 || IsBeforeRoad(words, i) ? "SAINT" : "STREET",
                var word => Whole.GetValueOrDefault(word, word),
            };
        }
    }

    // St Johns Road, Old St Marys Lane; but High St East.
    private static bool IsBeforeRoad(List<string> words, int at) => at + 2 < words.Count
        && Whole.GetValueOrDefault(words[at + 2], words[at + 2]) is "ROAD" or "STREET" or "LANE" or "AVENUE" or "CLOSE"
            or "SQUARE" or "TERRACE" or "COURT" or "DRIVE" or "PLACE" or "WAY" or "WALK" or "HOUSE" or "GARDENS";

    private static Dictionary<string, string> Read(string table) => table.Split('|')
        .Select(row => row.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (Short: word, Long: words[0])))
        .ToDictionary(pair => pair.Short, pair => pair.Long, StringComparer.Ordinal);
}
