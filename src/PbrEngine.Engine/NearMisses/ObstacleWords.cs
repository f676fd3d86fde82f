using System.Globalization;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.NearMisses;

/// <summary>Obstacles in words that a coordinator understands.</summary>
public static class ObstacleWords
{
    /// <summary>The obstacle as a sentence or two.</summary>
    public static string Of(Obstacle obstacle)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        var sentence = Sentence(obstacle);
        return obstacle.On is { } on ? $"{sentence} {Wait(on, obstacle.Days ?? 0)}" : sentence;
    }

    private static string Sentence(Obstacle obstacle) => obstacle.Kind switch
    {
        ObstacleKinds.AbsentSessions => obstacle.Amount is null
            ? $"{Who(obstacle)}: not even full attendance would be enough."
            : $"{Who(obstacle)}: {Count(obstacle, "session")} of absence fewer, of {Number(obstacle.OutOf)} possible.",
        ObstacleKinds.UnresolvedSessions => $"{Who(obstacle)}: the school has to resolve "
            + $"{Count(obstacle, "session")} as attended.",
        ObstacleKinds.Exclusions => $"{Who(obstacle)}: {Count(obstacle, "suspension or exclusion")} fewer.",
        ObstacleKinds.Events => $"{Who(obstacle)}: {Count(obstacle, "event")} fewer in the period.",
        ObstacleKinds.Needs => $"{Who(obstacle)}: {Count(obstacle, "need")} to be closed with a positive outcome.",
        ObstacleKinds.SustainDays => $"{Who(obstacle)}: the need is closed and has to stay so.",
        ObstacleKinds.Steps => $"{Who(obstacle)}: an adult has to take a step towards work.",
        ObstacleKinds.WorkDays => obstacle.Amount is null
            ? "continuous employment: no adult has left an out-of-work benefit for work that counts."
            : $"{Who(obstacle)}: {Count(obstacle, "further day")} in verified work.",
        ObstacleKinds.Verification => $"{Who(obstacle)}: the work is long enough once its evidence is verified.",
        ObstacleKinds.BenefitAnswers => $"{Who(obstacle)}: DWP has to find the adult.",
        ObstacleKinds.BirthDates => $"{Who(obstacle)}: a date of birth has to be stated.",
        ObstacleKinds.Coverage => $"{Who(obstacle)}: {Missing(obstacle)}.",
        ObstacleKinds.Problems => $"{Count(obstacle, "problem")} short of the {Number(obstacle.OutOf)} that make a "
            + "family eligible.",
        ObstacleKinds.AssessmentDays => $"{Who(obstacle)}: the assessment is later than the period that is counted.",
        _ => ReasonWords.Of(obstacle.Reason),
    };

    private static string Wait(DateOnly on, int days) => days == 0
        ? $"Holds once extracts reach {IsoDate.Write(on)}, if nothing new happens."
        : $"Holds on {IsoDate.Write(on)} ({Number(days)} {(days == 1 ? "day" : "days")} from the run), "
            + "if nothing new happens.";

    private static string Missing(Obstacle obstacle) => obstacle.Missing.Count == 0
        ? "extracts don't cover every day"
        : string.Join("; ", obstacle.Missing.Select(
            m => $"{ReasonWords.Subject(m.Feed)} has to cover {string.Join(", ", m.Days.Select(Span))}"));

    private static string Span(DateSpan span) => span.Days == 1
        ? IsoDate.Write(span.From)
        : $"{IsoDate.Write(span.From)} to {IsoDate.Write(span.To)}";

    private static string Who(Obstacle obstacle) => obstacle.PersonId.Length == 0
        ? ReasonWords.Subject(obstacle.About)
        : $"{ReasonWords.Subject(obstacle.About)} of {obstacle.PersonId}";

    private static string Count(Obstacle obstacle, string noun) => obstacle.Amount switch
    {
        null => $"some {noun}s",
        1 => $"1 {noun}",
        { } many => $"{Number(many)} {noun}s",
    };

    private static string Number(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
