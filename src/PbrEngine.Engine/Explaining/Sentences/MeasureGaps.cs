using System.Globalization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// What the gaps of a measure's sentence stand for. <c>p:ID</c> is a number of the rule set, where an id that begins
/// with a point continues the measure's own prefix and a star is what the measure is about; <c>c:ID</c> a list of
/// codes; <c>count:DETAIL:one:many</c> how many; any other name is looked up here, then among the measure's details. A
/// name with a capital begins a sentence.
/// </summary>
internal sealed class MeasureGaps(Measure measure, string personId, ExplanationGround ground, Func<string> inner)
{
    private readonly MeasureWords _words = ground.Words.Measure(measure.Name);

    /// <summary>What to put into the gap; null when it isn't known.</summary>
    internal string? Value(string name)
    {
        switch (name.Split(':', 2))
        {
            case ["p" or "c", _]:
                return ground.ParameterGap(Completed(name));
            case ["count", var counted]:
                return Plural(counted.Split(':'));
        }
        return char.IsUpper(name[0])
            ? Known(char.ToLowerInvariant(name[0]) + name[1..]) is { } value ? WordList.Capital(value) : null
            : Known(name);
    }

    private string? Known(string name) => name switch
    {
        "subject" => _words.Subject,
        "who" or "whom" => personId.Length > 0 ? ground.Names.Of(personId) : null,
        "whose" => personId.Length > 0 ? ground.Names.Possessive(personId) : null,
        "nobody" => personId.Length > 0 ? ground.Names.Of(personId) + " wasn't" : "no child was",
        "window" => measure.Window is { } window ? DayWords.Of(window) : null,
        "terms" => Lately("terms", "terms"),
        "lately" => Months() is { } months ? $"in {months}" : null,
        "n" => measure.Numerator?.ToString(CultureInfo.InvariantCulture),
        "d" => measure.Denominator?.ToString(CultureInfo.InvariantCulture),
        "percent" => Percent(),
        "counts" => Counts(),
        "fall" => Fall(),
        "happened" => Happened(),
        "none" => "there were " + Counted(0),
        "need" => MeasureWords.About(measure.Name) is { Length: > 0 } code ? ground.Need(code) : null,
        "sustained" => Sustained(),
        // Says nothing itself: it is there when there are days of work to tell.
        "worked" => Detail("jsa_days") is null && Detail("run_days") is null ? null : "",
        "stale" => FeedWords.Stale(About(), ground.AsAt, ground),
        "uncovered" => FeedWords.Uncovered(About(), Windows(), ground),
        "feeds" => FeedWords.Names(About(), ground),
        "inner" => inner(),
        _ => Detail(name) is { } value ? Told(name, value) : null,
    };

    private long? Resolved(string id) => ground.Number(Completed("p:" + id)[2..]);

    private string Completed(string gap) => gap
        .Replace(":.", $":{_words.Prefix}.", StringComparison.Ordinal)
        .Replace("*", MeasureWords.About(measure.Name), StringComparison.Ordinal);

    // "the last 3 terms (1 Aug 2025 – 31 July 2026)"; without the rule set, only the days are known.
    private string? Lately(string parameter, string unit)
    {
        if (measure.Window is not { } window)
            return null;
        return Resolved("." + parameter) is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"the last {count} {unit} ({DayWords.Of(window)})")
            : $"the days {DayWords.Of(window)}";
    }

    private string? Months() => Lately(Resolved(".clear_months") is null ? "months" : "clear_months", "months");

    private string? Percent() => measure is { Numerator: { } part, Denominator: > 0 and { } whole }
        ? Percentage.Of(part, whole, Resolved(".threshold_percent"))
        : null;

    private string? Counts()
    {
        if (measure is not { Numerator: { } after, Denominator: { } before, Window: { } window })
            return null;
        var baseline = Baseline() is { } span
            ? $"{ground.ParameterGap(Completed("p:.baseline_months"))} months before attachment ({DayWords.Of(span)})"
            : "months before attachment";
        var result = Lately("result_months", "months") ?? DayWords.Of(window);
        var later = after == 0 ? "none" : after.ToString(CultureInfo.InvariantCulture);
        return $"{Counted(before)} in the {baseline}, {later} in {result}";
    }

    private DateSpan? Baseline() => ground.AttachedOn is { } attached && Resolved(".baseline_months") is { } months
        ? DateSpan.MonthsBefore((int)months, attached)
        : null;

    private string? Fall()
    {
        if (measure is not { Numerator: { } after, Denominator: > 0 and { } before })
            return null;
        return after.CompareTo(before) switch
        {
            < 0 => "a fall of " + Percentage.Of(before - after, before, Resolved(".fall_percent")),
            0 => "no fall",
            _ => "a rise of " + Percentage.Of(after - before, before, null),
        };
    }

    private string? Happened() => Figure("count") is { } times
        ? (times == 1 ? "there was " : "there were ") + Counted(times)
        : null;

    private string Counted(long count) =>
        $"{WordList.Count(count, _words.One, _words.One + "s")} {_words.Of}".TrimEnd();

    // "detail:one:many".
    private string? Plural(string[] words) =>
        Figure(words[0]) is { } count ? WordList.Count(count, words[1], words[^1]) : null;

    private string About() => measure.Reason.Split(':', 2) is [_, var about] ? about : "";

    // A programme may ask for other days of one need than of the rest; no days at all aren't worth a word.
    private string? Sustained() =>
        (Resolved("need_closed.sustain_days.*") ?? Resolved("need_closed.sustain_days")) is > 0 and { } days
            ? WordList.Count(days, "day", "days")
            : null;

    private List<DateSpan> Windows() => [.. new[] { Baseline(), measure.Window }.OfType<DateSpan>()];

    private long? Figure(string name) =>
        Detail(name) is { } value ? long.Parse(value, CultureInfo.InvariantCulture) : null;

    private string? Detail(string name) => measure.Details
        .FirstOrDefault(d => d.Name == name && (d.PersonId.Length == 0 || d.PersonId == personId))?.Value;

    private string Told(string name, string value) => name.EndsWith("_on", StringComparison.Ordinal)
        ? DayWords.Of(IsoDate.Read(value))
        : WordList.And(value.Split('+').Select(ground.Words.Code));
}
