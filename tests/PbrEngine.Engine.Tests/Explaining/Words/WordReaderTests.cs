using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.Explaining.Words;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("codes: { a: [b] }", "RUL-005", 1)]
    [InlineData("codes:\n  a:\n    b: c", "RUL-005", 3)]
    [InlineData("word:\n  a: b", "RUL-004", 1)]
    [InlineData("subject:\n  nmae: plot", "RUL-004", 2)]
    [InlineData("presences:\n  a: { Present: It is. }", "RUL-004", 2)]
    [InlineData("measures:\n  a: { name: b, kind: c }", "RUL-004", 2)]
    [InlineData("reasons:\n  A: \"{about has no gap's end.\"", "RUL-005", 2)]
    [InlineData("reasons:\n  A: \"One [clause [in another]].\"", "RUL-005", 2)]
    [InlineData("presences:\n  a:\n    Absent: \"It must be {p:plots.mni}.\"", "RUL-014", 3)]
    [InlineData("measures:\n  a: { sentences: { B: [\"Good.\", \"{c:plots.max}.\"] } }", "RUL-014", 2)]
    [InlineData("codes: [", "RUL-001", 0)]
    public void Read_Slip_IsAFaultWithItsLine(string yaml, string code, long line)
    {
        var faults = new List<RuleSetFault>();
        SampleWords.Read(yaml, faults);
        var fault = Assert.Single(faults);
        Assert.Equal((code, SampleWords.File), (fault.Code, fault.File));
        Assert.True(line == 0 || line == fault.Line, fault.ToString());
    }

    [Theory]
    [InlineData("It must be {p:plots.min}[ or {c:plots.min}][, {p:.own}][, {p:baskets.*}].")]
    [InlineData("{count:baskets:basket:baskets} of {Who}.")]
    public void Read_SoundSentence_HasNoFault(string sentence) =>
        Assert.Contains(sentence, SampleWords.Book($"measures: {{ a: {{ sentences: {{ B: \"{sentence}\" }} }} }}")
            .AllSentences);
}
