using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>How a measure is spoken of: one line each, by what stands before the first point of its name.</summary>
internal static class MeasureWords
{
    private static readonly Dictionary<string, Words> Table = new(StringComparer.Ordinal)
    {
        [MeasureNames.Absence] = new("school attendance", "absence"),
        [MeasureNames.Exclusions] = new("exclusions from school", "exclusions"),
        [MeasureNames.OffendingYouth] = new("offending of under-18s", "offending", "proven offence", "of under-18s"),
        [MeasureNames.OffendingAny] = new("offending", "offending", "proven offence"),
        [MeasureNames.Asb] = new("anti-social behaviour", "asb", "incident", "of anti-social behaviour"),
        [MeasureNames.DomesticAbuse] =
            new("domestic abuse", "domestic_abuse", "incident", "of domestic abuse that involved a member"),
        [MeasureNames.Help] = new("children who need help", "help"),
        [MeasureNames.NoCrime] = new("crime and anti-social behaviour", "no_crime", "offence or incident"),
        [MeasureNames.Work] = new("work and benefits", "work"),
        [MeasureNames.ProgressToWork] = new("progress to work", "progress_to_work"),
        [MeasureNames.ContinuousEmployment] = new("continuous employment", "employment"),
        [MeasureNames.NeedClosedPrefix] = new("closing needs", "need_closed"),
    };

    /// <summary>What stands before the first point: <c>need_closed</c> of <c>need_closed.1.1</c>.</summary>
    internal static string Kind(string measure) => measure.Split('.', 2)[0];

    /// <summary>What stands after it; empty when nothing does.</summary>
    internal static string About(string measure) => measure.Split('.', 2) is [_, var about] ? about : "";

    /// <summary>Whether somebody wrote words for the measure.</summary>
    internal static bool Has(string measure) => Table.ContainsKey(Kind(measure));

    /// <summary>The measure's words; of one that has none, its own name in plain letters.</summary>
    internal static Words Of(string measure) => Table.TryGetValue(Kind(measure), out var words)
        ? words
        : new(measure.Replace('_', ' ').Replace('.', ' '), Kind(measure));

    /// <summary>The words of a measure.</summary>
    /// <param name="Subject">What it measures.</param>
    /// <param name="Prefix">What its parameters' ids begin with.</param>
    /// <param name="One">One of what it counts.</param>
    /// <param name="Of">What follows the counted thing.</param>
    internal sealed record Words(string Subject, string Prefix, string One = "event", string Of = "");
}
