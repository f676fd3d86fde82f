using PbrEngine.Engine.Linking;
using PbrEngine.Linkage;

namespace PbrEngine.TestKit.Runs;

/// <summary>What a linker might have concluded. Records are written <c>feed/ref</c>.</summary>
public static class LinkResults
{
    /// <summary>Persons and nothing else.</summary>
    public static LinkResult Of(params LinkedPerson[] persons) => new()
    {
        Model = "test/1",
        Persons = persons,
        Links = [],
        Reviews = [],
        Events = [],
        IdleJudgements = [],
    };

    /// <summary>One person by number.</summary>
    public static LinkedPerson Person(long number, params string[] records) =>
        new() { PersonId = PersonIds.Of(number), Records = [.. records.Select(Key)] };

    /// <summary>A link with a waterfall whose values must never be stored.</summary>
    public static Link Link(string left, string right, string basis = LinkBasis.NameDobPostcode) => new()
    {
        Left = Key(left),
        Right = Key(right),
        Basis = basis,
        Weight = 12.5,
        Explanation = Compared,
    };

    /// <summary>A pair in doubt.</summary>
    public static LinkReview Review(string left, string right, string reason = ReviewReason.Twins) => new()
    {
        Left = Key(left),
        Right = Key(right),
        Reason = reason,
        Basis = LinkBasis.NameDobPostcode,
        ObjectingLeft = Key(left),
        ObjectingRight = Key(right),
        Explanation = Compared,
    };

    /// <summary>A key by its text.</summary>
    public static RecordKey Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        return new(parts[0], parts[1]);
    }

    private static ComparedField[] Compared =>
    [
        new() { Field = "surname", Left = "quennell", Right = "quennell", Level = AgreementLevel.Equal },
        new() { Field = "date_of_birth", Left = "2010-02-03", Right = null, Level = AgreementLevel.Missing },
    ];
}
