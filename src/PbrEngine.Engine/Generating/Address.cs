using System.Globalization;

namespace PbrEngine.Engine.Generating;

/// <summary>A dwelling of the invented town of Northbridge, whose postcode area NB doesn't exist.</summary>
internal sealed record Address(string Line1, string Line2, string Town, string Postcode, string Uprn)
{
    private const int Postcodes = 3_000;
    private const int SectorsOfDistrict = 9;
    private const int Districts = 12;
    private const int FlatsOfHouse = 6;
    private const string InwardLetters = "ABDEFGHJLNPQRSTUWXYZ";

    private static readonly string[] StreetNames =
    [
        "Station", "Church", "Victoria", "Albert", "Mill", "Park", "Queens", "Kings", "Manor", "School", "Chapel",
        "Grange", "Highfield", "Westfield", "Springfield", "Orchard", "Canal", "Bridge", "Foundry", "Market", "Alma",
        "Inkerman", "Cromwell", "Nelson", "Wellington", "Gladstone", "Attlee", "Bevan", "Rowan", "Hawthorn", "Larch",
        "Sycamore", "Moor", "Beacon", "Quarry", "St Mary's", "St John's", "Cathedral", "Weavers", "Tanner",
    ];

    private static readonly string[] StreetKinds =
        ["Street", "Road", "Avenue", "Close", "Lane", "Drive", "Crescent", "Terrace", "Grove", "Way", "Court"];

    private static readonly string[] Localities =
    [
        "Thornley", "Eastmoor", "Sandholme", "Castle Heath", "Upper Weald", "Millbank", "Ashby Green", "Riverside",
        "Holme End", "Kingsthorpe Road Estate", "North Quay", "Ravenshill",
    ];

    /// <summary>The dwelling of that number: no two numbers share one.</summary>
    public static Address Of(int number)
    {
        var house = (number / Postcodes) + 1;
        var place = IssuedNumbers.Scatter(number % Postcodes, 1_217, house * 37, Postcodes);
        var street = $"{StreetNames[place * 7 % StreetNames.Length]} {StreetKinds[place / 11 % StreetKinds.Length]}";
        return new Address(
            HouseLine(place, house, street),
            Localities[place % Districts],
            "Northbridge",
            PostcodeOf(place),
            IssuedNumbers.Uprn(number));
    }

    private static string HouseLine(int place, int house, string street) =>
        place % 5 == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Flat {(house % FlatsOfHouse) + 1}, {(house / FlatsOfHouse) + 1} {street}")
            : string.Create(CultureInfo.InvariantCulture, $"{house} {street}");

    private static string PostcodeOf(int place)
    {
        var sector = place / Districts;
        var unit = sector / SectorsOfDistrict;
        var first = InwardLetters[unit / InwardLetters.Length % InwardLetters.Length];
        var second = InwardLetters[unit % InwardLetters.Length];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"NB{(place % Districts) + 1} {(sector % SectorsOfDistrict) + 1}{first}{second}");
    }
}
