using System.Globalization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;

namespace PbrEngine.Benchmarks.RuleSessions;

/// <summary>
/// Families as the engine hands them to the rules of the expanded programme, from a fixed seed: eleven facts each, in
/// every state that the rules tell apart.
/// </summary>
internal static class SampleFamilies
{
    private const int Seed = 20261125;
    private const int ProblemsEach = 2;

    private static readonly string[] Results = ["attachment", "sustained_progress", "continuous_employment"];
    private static readonly string[] Problems =
        ["crime", "education", "help", "work", "domestic_abuse", "health"];

    private static readonly DateOnly AsAt = new(2026, 10, 31);

    internal static object[][] Make(int families, ParametersOn parameters)
    {
        var random = new Random(Seed);
        var all = new object[families][];
        for (var i = 0; i < families; i++)
            all[i] = Family(string.Create(CultureInfo.InvariantCulture, $"F{i:D6}"), parameters, random);
        return all;
    }

    private static object[] Family(string family, ParametersOn parameters, Random random)
    {
        var problems = Enumerable.Range(0, ProblemsEach)
            .Select(i => Problem(family, Problems[(i * 3) + random.Next(3)], random))
            .ToList();
        return
        [
            parameters,
            Standing(family, random),
            new ProblemTally(family, AsAt, random.Next(1, 5), random.Next(2), (Answer)(random.Next(10) / 8)),
            .. problems,
            .. problems.SelectMany(p => p.Measures),
            Measure(family, MeasureNames.ContinuousEmployment, random),
            .. Results.Select(result => new ResultInQuestion(family, result)),
        ];
    }

    private static FamilyStanding Standing(string family, Random random) => new()
    {
        FamilyRef = family,
        AsAt = AsAt,
        AttachedOn = random.Next(10) == 0 ? null : AsAt.AddDays(-400),
        AssessedOn = random.Next(10) == 0 ? null : AsAt.AddDays(-random.Next(420)),
        PlanOn = random.Next(10) == 0 ? null : AsAt.AddDays(-390),
        HasLeadPractitioner = random.Next(10) != 0,
    };

    private static ProblemStanding Problem(string family, string code, Random random) => new()
    {
        FamilyRef = family,
        Code = code,
        AtAttachment = (Presence)random.Next(3),
        AtRun = (Presence)random.Next(3),
        HasNeed = random.Next(3) == 0,
        Measures = [Measure(family, code, random)],
    };

    private static Measure Measure(string family, string name, Random random)
    {
        var state = (MeasureState)(random.Next(8) / 2);
        return new()
        {
            Name = name,
            FamilyRef = family,
            State = state,
            Reason = state.ToString(),
            Window = new DateSpan(AsAt.AddDays(-365), AsAt.AddDays(-random.Next(200))),
        };
    }
}
