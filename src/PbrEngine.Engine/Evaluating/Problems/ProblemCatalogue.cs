using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.Evaluating.Problems;

/// <summary>
/// The problems of a programme as its parameters state them, in the programme's order. Either each problem names its
/// ways of being present and its measures (<c>problem.CODE.presence</c>, <c>problem.CODE.measures</c>), or each is a
/// need that names its headline (<c>need.CODE</c>), and the headline what is asked of its needs (<c>headline.CODE</c>).
/// </summary>
public sealed class ProblemCatalogue
{
    // Asked of a programme that goes by needs only.
    private const string CountedBy = "eligibility.counted_by";

    private static readonly string[] Counts = ["codes", "headlines"];

    private readonly ParametersOn _parameters;
    private readonly Dictionary<string, ProgrammeProblem> _byCode;

    /// <summary>Reads the problems that are in force on the parameters' day.</summary>
    public ProblemCatalogue(ParametersOn parameters)
    {
        _parameters = parameters;
        All = [.. parameters.Codes("problems").Select(code => Read(code, parameters))];
        _byCode = All.ToDictionary(p => p.Code, StringComparer.Ordinal);
        RestsOnNeeds = All.Any(p => p.Headline.Length > 0);
    }

    /// <summary>Every problem, in the programme's order.</summary>
    public IReadOnlyList<ProgrammeProblem> All { get; }

    /// <summary>
    /// Whether the programme goes by needs under headlines: only what a family has rows for concerns it.
    /// </summary>
    public bool RestsOnNeeds { get; }

    /// <summary>
    /// The problems to look at for a family: all of the programme's; or, where it goes by needs, those that the family
    /// has rows for (R36), and after them codes that the programme doesn't know. "Every need" (09) includes them, so
    /// that a slip in a code never pays.
    /// </summary>
    public IReadOnlyList<ProgrammeProblem> Of(FamilyFacts family)
    {
        ArgumentNullException.ThrowIfNull(family);
        if (!RestsOnNeeds)
            return All;
        var problems = new Gathered<ProgrammeProblem>();
        foreach (var problem in All.Each())
        {
            if (HasNeed(problem.Code, family))
                problems.Add(problem);
        }
        foreach (var code in Unknown(family).Each())
            problems.Add(Foreign(code));
        return problems.ToList();
    }

    /// <summary>Measures to compute for a family, in the programme's order, each once.</summary>
    public IReadOnlyList<string> MeasuresOf(FamilyFacts family) => RestsOnNeeds
        ? [.. Of(family).SelectMany(p => p.Measures).Distinct(StringComparer.Ordinal)]
        : _parameters.Codes("measures");

    /// <summary>
    /// How many needs the codes come to: each code of the programme once, or each headline once. The guidance says
    /// needs, and councils read it as headlines (domain 3), so that a parameter decides.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The programme counts by something that the engine lacks.</exception>
    public int Count(IEnumerable<string> codes)
    {
        var known = codes.Where(Knows).Select(code => _byCode[code]);
        return _parameters.Codes(CountedBy) switch
        {
            ["codes"] => known.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count(),
            ["headlines"] => known.Select(p => p.Headline).Distinct(StringComparer.Ordinal).Count(),
            var other => throw new KeyNotFoundException(
                $"{CountedBy} is {string.Join(' ', other)}: the engine counts codes or headlines."),
        };
    }

    /// <summary>What the parameter that says what is counted may say; nothing for any other parameter.</summary>
    internal static IReadOnlyList<string> CountedByWhat(string id) => id == CountedBy ? Counts : [];

    /// <summary>A family's need rows of the problems that a measure belongs to.</summary>
    public IReadOnlyList<NeedFact> NeedsBehind(string measure, FamilyFacts family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var needs = new Gathered<NeedFact>();
        foreach (var need in family.Needs.Each())
        {
            if (_byCode.TryGetValue(need.Code, out var problem) && problem.Measures.Contains(measure))
                needs.Add(need);
        }
        return needs.ToList();
    }

    /// <summary>Whether a need of the code is one that the programme knows.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    private static bool HasNeed(string code, FamilyFacts family)
    {
        foreach (var need in family.Needs.Each())
        {
            if (need.Code == code)
                return true;
        }
        return false;
    }

    private IReadOnlyList<string> Unknown(FamilyFacts family)
    {
        var codes = new Gathered<string>();
        foreach (var need in family.Needs.Each())
        {
            if (!Knows(need.Code))
                codes.Add(need.Code);
        }
        return codes.Count == 0
            ? []
            : [.. codes.ToList().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static ProgrammeProblem Read(string code, ParametersOn parameters)
    {
        if (!parameters.Has("need." + code))
        {
            return new()
            {
                Code = code,
                Presence = parameters.Codes($"problem.{code}.presence"),
                Measures = parameters.Codes($"problem.{code}.measures"),
            };
        }
        var headline = parameters.Codes("need." + code)[0];
        return new()
        {
            Code = code,
            Headline = headline,
            Presence = [],
            Measures = [.. parameters.Codes("headline." + headline).Select(m => Named(m, code))],
        };
    }

    private static ProgrammeProblem Foreign(string code) => new()
    {
        Code = code,
        Presence = [],
        Measures = [MeasureNames.NeedClosed(code)],
    };

    // A headline asks for the closing of the need; which one, the need says.
    private static string Named(string measure, string code) =>
        measure == MeasureNames.NeedClosedPrefix ? MeasureNames.NeedClosed(code) : measure;
}
