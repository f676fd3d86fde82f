namespace PbrEngine.Engine.Generating;

/// <summary>
/// Peoples one neighbourhood: an early-help family and the households beside it that early help doesn't know, so that
/// about one household in three is a family.
/// </summary>
internal sealed class HouseholdMaker(CouncilOptions options, Timeline timeline)
{
    public const int NumbersOfNeighbourhood = 64;

    /// <summary>The other half of a neighbourhood's numbers: people whom a feed holds twice.</summary>
    public const int SecondRecordOffset = 32;

    private const int HouseholdsOfNeighbourhood = 8;
    private const int AddressesOfNeighbourhood = 16;

    private static readonly (int Value, double Weight)[] Neighbours = [(1, 35), (2, 40), (3, 25)];

    private readonly NameMaker names = new();

    public IReadOnlyList<Household> Make(int neighbourhood)
    {
        var dice = Dice.For(options.Seed, neighbourhood, ChanceTopic.Households);
        var naming = Dice.For(options.Seed, neighbourhood, ChanceTopic.Names);
        var numbers = new Numbers(neighbourhood);
        var households = new Household[1 + dice.Weighted(Neighbours)];
        for (var at = 0; at < households.Length; at++)
        {
            var shape = HouseholdShape.Of(isFamily: at == 0, dice);
            households[at] = new Household
            {
                Number = (neighbourhood * HouseholdsOfNeighbourhood) + at,
                FamilyNumber = at == 0 ? neighbourhood + 1 : 0,
                People = new PeopleMaker(timeline, names, dice, naming, numbers).Make(shape, isFamily: at == 0),
            };
        }

        return households;
    }

    internal sealed class Numbers(int neighbourhood)
    {
        private int people;
        private int addresses;

        public int NextPerson() => people < SecondRecordOffset
            ? (neighbourhood * NumbersOfNeighbourhood) + people++
            : throw new InvalidOperationException("A neighbourhood holds more people than it has numbers for.");

        public Address NextAddress() => addresses < AddressesOfNeighbourhood
            ? Address.Of((neighbourhood * AddressesOfNeighbourhood) + addresses++)
            : throw new InvalidOperationException("A neighbourhood holds more addresses than it has numbers for.");
    }
}
