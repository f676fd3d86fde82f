namespace PbrEngine.Linkage.Tests;

/// <summary>Builds records that state what a test needs and nothing else.</summary>
internal static class A
{
    public static readonly DateOnly Birthday = new(1990, 3, 2);

    /// <summary>A record that states nothing.</summary>
    public static LinkRecord Blank(string id) => new() { Source = "school", Id = id };

    /// <summary>A record with name and date of birth, but no place, sex or identifier.</summary>
    public static LinkRecord Person(string id, string forenames = "Jane", string surname = "Archer") =>
        Blank(id) with { Forenames = forenames, Surname = surname, DateOfBirth = Birthday };

    public static LinkRecord Carrying(this LinkRecord record, params (string Kind, string Value)[] identifiers) =>
        record with { Identifiers = [.. identifiers.Select(of => new RecordIdentifier(of.Kind, of.Value))] };

    public static LinkRecord Born(this LinkRecord record, int year, int month, int day) =>
        record with { DateOfBirth = new DateOnly(year, month, day) };

    public static RecordKey Key(string id) => new("school", id);

    public static Judgement Judgement(string left, string right, JudgementVerdict verdict) => new()
    {
        Left = Key(left),
        Right = Key(right),
        Verdict = verdict,
        By = "reviewer",
        At = new DateTimeOffset(2025, 6, 1, 9, 0, 0, TimeSpan.Zero),
        Reason = "seen the file",
    };

    public static Judgement Same(string left, string right) => Judgement(left, right, JudgementVerdict.Same);

    public static Judgement Different(string left, string right) => Judgement(left, right, JudgementVerdict.Different);
}
