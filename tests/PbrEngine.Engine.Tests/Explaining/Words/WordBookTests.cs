using System.Reflection;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class WordBookTests
{
    private static readonly WordBook Book = WordBook.BuiltIn;

    [Fact]
    public void Has_EveryMeasureReason_HasWords()
    {
        var codes = typeof(MeasureReasons).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetValue(null)!)
            .ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(Book.HasReason(code), $"There are no words for {code}."));
    }

    [Theory]
    [InlineData("NOT_ATTACHED", "The family isn't attached to the programme yet.")]
    [InlineData("PROBLEM_NOT_MET:crime", "Not enough progress yet on crime and anti-social behaviour.")]
    [InlineData(
        "NOT_WORKED_WITH:assessment+plan+lead_practitioner",
        "Not yet on record for the family: a whole-family assessment, an action plan and a lead practitioner.")]
    [InlineData("STALE:police+housing", "The latest extract is too old (police and housing).")]
    [InlineData(
        "EMPLOYMENT_UNKNOWN:STALE:dwp+early_help",
        "Whether an adult stayed in work can't be told: The latest extract is too old (DWP and early help).")]
    [InlineData(
        "ON_BENEFIT:NO_STEP",
        "An adult is on an out-of-work benefit. No adult took a step towards work in the period.")]
    [InlineData(
        "OTHER_ROUTE_PAYS:sustained_progress",
        "The family's one result is paid as significant and sustained progress.")]
    [InlineData(
        "NEED_NOT_MET:5.1", "A need isn't closed with a positive outcome that has held long enough: 5.1.")]
    [InlineData(
        "MEASURE_NOT_MET:no_crime", "What was delivered speaks against it: crime and anti-social behaviour.")]
    [InlineData("ASSESSED_TOO_LATE", "The assessment came too late to have led to progress on it.")]
    [InlineData(
        "STALE:police NOT_COVERED:housing",
        "The latest extract is too old (police). Extracts don't cover every day of the period (housing).")]
    public void Of_Reason_IsASentence(string reason, string words) => Assert.Equal(words, Book.Reason(reason));

    [Fact]
    public void Of_CodeWithoutWords_IsReadOut()
    {
        Assert.Equal("Too few weeks.", Book.Reason("TOO_FEW_WEEKS"));
        Assert.Equal("Too few weeks: x.", Book.Reason("TOO_FEW_WEEKS:x"));
        Assert.False(Book.HasReason("TOO_FEW_WEEKS"));
        Assert.Equal("sustained start", Book.Code("sustained_start"));
        Assert.Equal("Not enough progress yet on 10.3.", Book.Reason("PROBLEM_NOT_MET:10.3"));
    }

    [Fact]
    public void Subject_EveryFeed_HasWords() =>
        Assert.All(Feed.BuiltIn, feed => Assert.DoesNotContain('_', Book.Code(feed.Code())));

    [Fact]
    public void AllSentences_OfMeasures_EndWithAFullStopOrWhatIsInsideThem() => Assert.All(
        Book.AllSentences,
        t => Assert.True(t.EndsWith('.') || t.EndsWith("{inner}", StringComparison.Ordinal), t));

    // Every reason that a measure can give has a sentence of its own for some measure, or words of its own.
    [Fact]
    public void Sentences_EveryMeasureReason_HasOne()
    {
        var names = Constants(typeof(MeasureNames));
        // They are told as warnings beside a measure, never as its reason.
        string[] warnings = [MeasureReasons.SomeTermsOnly, MeasureReasons.OutsideProgramme];
        Assert.All(Constants(typeof(MeasureReasons)).Except(warnings), reason => Assert.True(
            names.Exists(name => Book.Sentences(name, reason).Any()), $"No measure has a sentence for {reason}."));
        Assert.All(names, name => Assert.True(Book.HasMeasure(name), $"There are no words for {name}."));
    }

    [Fact]
    public void With_ProgrammesOwn_GoFirstAndTheRestStays()
    {
        var book = SampleWords.Book("""
            codes: { health: wellbeing, plot: an allotment }
            reasons: { NO_SPADE: "{about} has no spade." }
            presences: { dug: { Unknown: Whether it is dug can't be told. } }
            measures: { baskets: { name: the harvest, sentences: { CLEAR: "{Who} picked {n}." } } }
            """);
        Assert.Equal(("wellbeing", "police"), (book.Code("health"), book.Code("police")));
        Assert.Equal("an allotment has no spade.", book.Reason("NO_SPADE:plot"));
        Assert.Equal("The extract is too old.", SampleWords.Book("reasons: { STALE: The extract is too old. }")
            .Reason("STALE:police"));
        Assert.Equal("Whether it is dug can't be told.", book.Presence("dug", "Unknown"));
        Assert.Contains("{problem}", book.Presence("other", "Unknown"), StringComparison.Ordinal);
        Assert.Null(book.Presence("dug", "Absent"));
        Assert.Equal(["{Who} picked {n}."], book.Sentences("baskets", "CLEAR"));
        Assert.Equal(("the harvest", "the harvest: an allotment"),
            (book.MeasureName("baskets"), book.MeasureName("baskets.plot")));
        Assert.False(Book.HasCode("plot"));
    }

    [Theory]
    [InlineData("NotMet", "not met")]
    [InlineData("NOT_ACHIEVED", "not achieved")]
    [InlineData("no_adult", "no adult")]
    [InlineData("12", "12")]
    public void Value_OfATrace_IsWords(string value, string words) => Assert.Equal(words, Book.Value(value));

    private static List<string> Constants(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!),
    ];
}
