namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Goal: the order of rows, of identifiers in a row, of judgements and of prior persons leaves no
/// trace.</summary>
public sealed class OrderIndependenceTests
{
    [Theory]
    [InlineData(101, 25)]
    [InlineData(102, 120)]
    [InlineData(103, 600)]
    public void Link_HundredOrders_GivesTheSameBytes(int seed, int identifierValues)
    {
        var random = new Random(seed);
        LinkRecord[] records = TrickyRecords.Some(random, 250, identifierValues);
        Judgement[] judgements = TrickyRecords.Judgements(random, records, 40);
        judgements = [.. judgements, .. judgements.Take(5).Select(edge => edge with { Right = new("gone", "1") })];
        KeyValuePair<RecordKey, string>[] prior = [.. records.Where(_ => random.Next(2) == 0).Select(record =>
            KeyValuePair.Create(record.Key, "P" + (char)('a' + random.Next(26)) + (char)('a' + random.Next(4))))];
        string expected = ResultText.Of(Link(records, judgements, prior));
        Assert.Contains("merged", expected, StringComparison.Ordinal);
        Assert.Contains("split", expected, StringComparison.Ordinal);
        Assert.Contains(ReviewReason.Ambiguous, expected, StringComparison.Ordinal);
        Assert.Contains(ReviewReason.JudgementClash, expected, StringComparison.Ordinal);

        for (int order = 0; order < 100; order++)
        {
            LinkRecord[] shuffled = [.. records.Select(record =>
                record with { Identifiers = [.. record.Identifiers.OrderBy(_ => random.Next())] })];
            random.Shuffle(shuffled);
            random.Shuffle(judgements);
            random.Shuffle(prior);
            Judgement[] turned = [.. judgements.Select(edge => random.Next(2) == 0 || edge.Right.Source == "gone"
                ? edge
                : edge with { Left = edge.Right, Right = edge.Left })];
            Assert.True(
                expected == ResultText.Of(Link(shuffled, turned, prior)), $"seed {seed}, order {order} differs");
        }
    }

    private static LinkResult Link(
        LinkRecord[] records, Judgement[] judgements, KeyValuePair<RecordKey, string>[] prior) =>
        new ExactLinker().Link(new LinkRequest
        {
            Records = records,
            Judgements = judgements,
            PersonIds = new PersonNumbers(1),
            PriorPersons = new Dictionary<RecordKey, string>(prior),
        });
}
