using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;

namespace PbrEngine.TestKit.Runs;

/// <summary>Verdicts with as little in them as a store accepts; tests add what they are about.</summary>
public static class SampleVerdict
{
    /// <summary>The day of attachment.</summary>
    public static readonly DateOnly AttachedOn = new(2026, 3, 2);

    /// <summary>An eligible, attached family with crime and health, of the persons and results.</summary>
    public static FamilyVerdict Of(
        string family, IReadOnlyList<FamilyMember> members, params Outcome[] outcomes) => new()
        {
            Assessment = Assessment(family, members),
            Eligible = Answer.Yes,
            Outcomes = outcomes,
        };

    /// <summary>A payable result.</summary>
    public static Outcome Payable(string family, string result, long pence = 80_000) =>
        new(family, result, ResultState.Payable, [], pence, "EXP-SSP-01");

    /// <summary>A person who is a member over the spans; from 2020 on when none is given.</summary>
    public static FamilyMember Member(long person, params DateSpan[] memberships) => new()
    {
        Person = new() { PersonId = PersonIds.Of(person) },
        MemberRefs = [FormattableString.Invariant($"M{person}")],
        Role = "child",
        Resident = true,
        Memberships = memberships is { Length: > 0 } ? memberships : [DateSpan.Open(new(2020, 1, 1), null)],
        Source = new(1, 1, 2),
    };

    /// <summary>A problem on the day of attachment.</summary>
    public static ProblemPresence Problem(string code, Presence state, params FactRef[] evidence) => new()
    {
        Code = code,
        On = AttachedOn,
        State = state,
        Evidence = evidence,
    };

    /// <summary>The verdict with measures.</summary>
    public static FamilyVerdict WithMeasures(this FamilyVerdict verdict, params Measure[] measures)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict with { Assessment = verdict.Assessment with { Measures = measures } };
    }

    private static FamilyAssessment Assessment(string family, IReadOnlyList<FamilyMember> members) => new()
    {
        Facts = new()
        {
            Family = new()
            {
                Source = new(0, 1, 2),
                FamilyRef = family,
                Programme = "expanded",
                AttachedOn = AttachedOn,
            },
            Members = members,
            Needs = [],
        },
        Standing = new()
        {
            FamilyRef = family,
            AsAt = new(2026, 10, 31),
            AttachedOn = AttachedOn,
            AssessedOn = new(2026, 3, 1),
            PlanOn = new(2026, 3, 2),
            HasLeadPractitioner = true,
        },
        Problems =
        [
            Problem("crime", Presence.Present, new FactRef(9, 4, 2)),
            Problem("work", Presence.Unknown),
            Problem("health", Presence.Present),
        ],
        ProblemsNow = [Problem("crime", Presence.Absent), Problem("work", Presence.Absent)],
        Tally = new(family, AttachedOn, 2, 1, Answer.Yes),
        Measures = [],
        ProblemStandings = [],
    };
}
