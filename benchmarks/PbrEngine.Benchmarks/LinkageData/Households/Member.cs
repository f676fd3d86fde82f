using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>A person in truth.</summary>
internal sealed record Member
{
    internal required string Entity { get; init; }

    /// <summary>The household today: sharers have one each, and a partner who left has another.</summary>
    internal required string Household { get; init; }

    internal required Resident Resident { get; init; }

    internal required string Uprn { get; init; }

    /// <summary>For a partner who left: the day.</summary>
    internal DateOnly? LeftOn { get; init; }

    internal int Age
    {
        get
        {
            var born = Resident.BornOn;
            var years = HouseholdMaker.CountedOn.Year - born.Year;
            return born.AddYears(years) > HouseholdMaker.CountedOn ? years - 1 : years;
        }
    }
}
