using System.Globalization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.NearMisses;

/// <summary>Obstacles in words that a coordinator understands.</summary>
public static class ObstacleWords
{
    private const string NeedClosed = "need_closed.";

    private static readonly Dictionary<string, string> Measures = new(StringComparer.Ordinal)
    {
        [MeasureNames.Absence] = "Absence",
        [MeasureNames.Exclusions] = "Suspensions and exclusions",
        [MeasureNames.OffendingAny] = "Proven offences",
        [MeasureNames.OffendingYouth] = "Proven offences of under-18s",
        [MeasureNames.Asb] = "Anti-social behaviour",
        [MeasureNames.DomesticAbuse] = "Domestic abuse",
        [MeasureNames.Help] = "Children who need help",
        [MeasureNames.Work] = "Work and benefits",
        [MeasureNames.ProgressToWork] = "Progress to work",
        [MeasureNames.ContinuousEmployment] = "Continuous employment",
    };

    /// <summary>The obstacle as a sentence or two.</summary>
    public static string Of(Obstacle obstacle, WordBook words)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        ArgumentNullException.ThrowIfNull(words);
        var sentence = Sentence(obstacle, words);
        return obstacle.On is { } on ? $"{sentence} {Wait(on, obstacle.Days ?? 0)}" : sentence;
    }

    private static string Sentence(Obstacle obstacle, WordBook words) => obstacle.Kind switch
    {
        ObstacleKinds.AbsentSessions => obstacle.Amount is null
            ? $"{Who(obstacle, words)}: not even full attendance would be enough."
            : $"{Who(obstacle, words)}: {Count(obstacle, "session")} of absence fewer, "
                + $"of {Number(obstacle.OutOf)} possible.",
        ObstacleKinds.UnresolvedSessions =>
            $"{Who(obstacle, words)}: the school has to resolve {Count(obstacle, "session")} as attended.",
        ObstacleKinds.Exclusions => $"{Who(obstacle, words)}: {Count(obstacle, "exclusion")} fewer.",
        ObstacleKinds.Events => $"{Who(obstacle, words)}: {Count(obstacle, "event")} fewer in the period."
            + (obstacle.On is null ? " Waiting alone doesn't help: one goes on." : ""),
        ObstacleKinds.Needs => obstacle.Effort == Effort.NotKnown
            ? $"{Who(obstacle, words)}: {Count(obstacle, "need")} closed without a positive outcome."
            : $"{Who(obstacle, words)}: {Count(obstacle, "need")} to be closed with a positive outcome.",
        ObstacleKinds.SustainDays => $"{Who(obstacle, words)}: closed, and has to stay so.",
        ObstacleKinds.Steps => $"{Who(obstacle, words)}: an adult has to take a step towards work.",
        ObstacleKinds.WorkDays => obstacle.Amount is null
            ? $"{Who(obstacle, words)}: no adult has left an out-of-work benefit for work that counts."
            : $"{Who(obstacle, words)}: {Count(obstacle, "further day")} in verified work.",
        ObstacleKinds.Verification => $"{Who(obstacle, words)}: the work is long enough once its evidence is verified.",
        ObstacleKinds.BenefitAnswers => $"{Who(obstacle, words)}: DWP has to find the adult.",
        ObstacleKinds.BirthDates => $"{Who(obstacle, words)}: a date of birth has to be stated.",
        ObstacleKinds.Coverage => $"{Who(obstacle, words)}: {Missing(obstacle, words)}.",
        ObstacleKinds.Problems =>
            $"{Count(obstacle, "problem")} short of the {Number(obstacle.OutOf)} that make a family eligible.",
        ObstacleKinds.AssessmentDays =>
            $"{Who(obstacle, words)}: the assessment is later than the period that is counted.",
        _ => words.Reason(obstacle.Reason),
    };

    private static string Wait(DateOnly on, int days) => days == 0
        ? $"Holds once extracts reach {IsoDate.Write(on)}, if nothing new happens."
        : $"Holds on {IsoDate.Write(on)} ({Number(days)} {(days == 1 ? "day" : "days")} from the run), "
            + "if nothing new happens.";

    private static string Missing(Obstacle obstacle, WordBook words) => obstacle.Missing.Count == 0
        ? "extracts don't cover every day"
        : string.Join("; ", obstacle.Missing.Select(
            m => $"{words.Code(m.Feed)} has to cover {string.Join(", ", m.Days.Select(Span))}"));

    private static string Span(DateSpan span) => span.Days == 1
        ? IsoDate.Write(span.From)
        : $"{IsoDate.Write(span.From)} to {IsoDate.Write(span.To)}";

    private static string Who(Obstacle obstacle, WordBook words) => obstacle.PersonId.Length == 0
        ? Subject(obstacle.About, words)
        : $"{Subject(obstacle.About, words)} of {obstacle.PersonId}";

    private static string Subject(string about, WordBook words) => about switch
    {
        _ when about.StartsWith(NeedClosed, StringComparison.Ordinal) =>
            "Need " + words.Code(about[NeedClosed.Length..]),
        _ when Measures.TryGetValue(about, out var measure) => measure,
        _ => words.Code(about),
    };

    private static string Count(Obstacle obstacle, string noun) => obstacle.Amount switch
    {
        null => $"some {noun}s",
        1 => $"1 {noun}",
        { } many => $"{Number(many)} {noun}s",
    };

    private static string Number(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
