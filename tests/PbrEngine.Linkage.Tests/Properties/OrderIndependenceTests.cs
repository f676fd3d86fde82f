using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Goal: the order of rows, of identifiers in a row, of judgements, of edges and of prior persons
/// leaves no trace.</summary>
public sealed class OrderIndependenceTests
{
    [Theory]
    [InlineData("exact", 101, 25)]
    [InlineData("exact", 102, 120)]
    [InlineData("exact", 103, 600)]
    [InlineData("model", 101, 25)]
    [InlineData("model", 102, 120)]
    [InlineData("model", 103, 600)]
    public void Link_ThirtyOrdersAndSomeThreads_GivesTheSameBytes(string by, int seed, int identifierValues)
    {
        LinkModel model = ShippedModel.Named(by);
        var random = new Random(seed);
        LinkRecord[] records = TrickyRecords.Some(random, 250, identifierValues);
        Judgement[] judgements = TrickyRecords.Judgements(random, records, 40);
        judgements = [.. judgements, .. judgements.Take(5).Select(edge => edge with { Right = new("gone", "1") })];
        KeyValuePair<RecordKey, string>[] prior = [.. records.Where(_ => random.Next(2) == 0).Select(record =>
            KeyValuePair.Create(record.Key, "P" + (char)('a' + random.Next(26)) + (char)('a' + random.Next(4))))];
        RecordEdge[] edges = [.. records.Select((record, i) => new RecordEdge(
            record.Key, i % 3 == 0 ? "case" : "tenancy", $"G{random.Next(60)}", new(2020, 1, 1), null))];
        string expected = ResultText.Of(Link(model, 1, records, judgements, prior, edges));
        Assert.Contains("merged", expected, StringComparison.Ordinal);
        Assert.Contains("split", expected, StringComparison.Ordinal);
        Assert.Contains(ReviewReason.Ambiguous, expected, StringComparison.Ordinal);
        Assert.Contains(ReviewReason.JudgementClash, expected, StringComparison.Ordinal);
        Assert.Equal(by == "model", expected.Contains(ReviewReason.NamedAsTwo, StringComparison.Ordinal));
        Assert.Equal(by == "model", expected.Contains("household", StringComparison.Ordinal));

        for (int order = 0; order < 30; order++)
        {
            LinkRecord[] shuffled = [.. records.Select(record =>
                record with { Identifiers = [.. record.Identifiers.OrderBy(_ => random.Next())] })];
            random.Shuffle(shuffled);
            random.Shuffle(judgements);
            random.Shuffle(prior);
            random.Shuffle(edges);
            Judgement[] turned = [.. judgements.Select(edge => random.Next(2) == 0 || edge.Right.Source == "gone"
                ? edge
                : edge with { Left = edge.Right, Right = edge.Left })];
            Assert.True(
                expected == ResultText.Of(Link(model, 1 + order % 3, shuffled, turned, prior, edges)),
                $"seed {seed}, order {order} differs");
        }
    }

    private static LinkResult Link(
        LinkModel model, int threads, LinkRecord[] records, Judgement[] judgements,
        KeyValuePair<RecordKey, string>[] prior, RecordEdge[] edges) =>
        new ModelLinker(model, threads: threads).Link(new LinkRequest
        {
            Records = records,
            Judgements = judgements,
            Edges = edges,
            PersonIds = new PersonNumbers(1),
            PriorPersons = new Dictionary<RecordKey, string>(prior),
        });
}
