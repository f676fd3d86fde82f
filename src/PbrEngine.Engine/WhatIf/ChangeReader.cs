using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating.Problems;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Reads <c>P=V</c> against the rule sets of the cohort, and says what is wrong with one that can't be read.
/// </summary>
/// <param name="ruleSets">The cohort's rule sets, one a programme.</param>
/// <param name="programme">The programme of names that don't begin with one.</param>
public sealed class ChangeReader(IReadOnlyList<RuleSet> ruleSets, string? programme)
{
    private const string Codes = "codes";
    private static readonly string[] NamedByEngine = ["problem", "need", "headline"];

    private static readonly IReadOnlyList<string> StatedCodes =
    [
        .. Contracts.All.SelectMany(f => f.Columns).SelectMany(c => c.Codes).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Reads one change.</summary>
    public bool TryRead(
        string text,
        [NotNullWhen(true)] out ParameterChange? change,
        [NotNullWhen(false)] out WhatIfRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        change = null;
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = equals < 1 ? ("", "") : (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (name.Length == 0 || value.Length == 0)
        {
            refusal = WhatIfRefusal.NoChange(text);
            return false;
        }
        refusal = Find(name, out var ruleSet, out var parameter) ?? Value(ruleSet, parameter, value, out change);
        return refusal is null;
    }

    private WhatIfRefusal? Find(string name, out RuleSet ruleSet, out Parameter parameter)
    {
        (ruleSet, parameter) = (null!, null!);
        var prefixed = ruleSets.FirstOrDefault(
            r => name.StartsWith(r.Programme + ".", StringComparison.Ordinal));
        var chosen = prefixed ?? ruleSets.FirstOrDefault(r => r.Programme == programme);
        if (chosen is null)
            return WhatIfRefusal.WhichProgramme(name, ruleSets.Select(r => r.Programme));
        var id = prefixed is null ? name : name[(prefixed.Programme.Length + 1)..];
        // A programme may begin its parameters' own names with its name.
        if ((Find(chosen, id) ?? Find(chosen, name)) is not { } found)
        {
            return WhatIfRefusal.UnknownParameter(
                chosen.Name, id, NearestNames.Of(id, chosen.Parameters.All.Select(p => p.Id)));
        }
        (ruleSet, parameter) = (chosen, found);
        return IsStructure(found) ? WhatIfRefusal.IsStructure(found.Id) : null;
    }

    private static Parameter? Find(RuleSet ruleSet, string id) =>
        ruleSet.Parameters.All.FirstOrDefault(p => p.Id == id);

    // results, measures, problems: what the programme is made of stands in lists of their own, without a point.
    private static bool IsStructure(Parameter parameter) =>
        parameter.Unit == Codes && !parameter.Id.Contains('.', StringComparison.Ordinal);

    private static WhatIfRefusal? Value(RuleSet ruleSet, Parameter parameter, string text, out ParameterChange? change)
    {
        change = null;
        if (parameter.Unit == Codes)
            return CodeList(ruleSet, parameter, text, out change);
        var limits = UnitLimits.Of(parameter.Unit);
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !limits.Hold(number))
        {
            return WhatIfRefusal.WrongValue(parameter.Id, text, parameter.Unit, limits.Words);
        }
        change = new(ruleSet.Programme, parameter, new(DateOnly.MinValue, number, []));
        return null;
    }

    private static WhatIfRefusal? CodeList(
        RuleSet ruleSet, Parameter parameter, string text, out ParameterChange? change)
    {
        change = null;
        var codes = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (codes.Count == 0)
            return WhatIfRefusal.WrongValue(parameter.Id, text, Codes, "one code or more, with commas between them");
        var known = Known(ruleSet, parameter);
        if (codes.Find(c => !known.Contains(c)) is { } unknown)
            return WhatIfRefusal.UnknownCode(parameter.Id, unknown, NearestNames.Of(unknown, known));
        change = new(ruleSet.Programme, parameter, new(DateOnly.MinValue, null, codes));
        return null;
    }

    // The lists of problems, needs and headlines name what the engine computes: they take what the programme names in
    // lists of the same form. Any other list takes what extracts may state, and what it has held itself.
    private static HashSet<string> Known(RuleSet ruleSet, Parameter parameter)
    {
        var form = Form(parameter.Id);
        var codes = NamedByEngine.Contains(form.First)
            ? ruleSet.Parameters.All.Where(p => Form(p.Id) == form).SelectMany(Held)
            : [.. StatedCodes, .. Held(parameter), .. ProblemCatalogue.CountedByWhat(parameter.Id)];
        return new(codes, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Held(Parameter parameter) => parameter.Values.SelectMany(v => v.Codes);

    // need.1.1 has the form need, problem.crime.presence the form problem and presence.
    private static (string First, string Last) Form(string id)
    {
        var words = id.Split('.');
        return (words[0], words is ["problem", _, .., var last] ? last : "");
    }
}
