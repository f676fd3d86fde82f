using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage;

/// <summary>Learns the model of a <see cref="ModelLinker"/> from records of unknown persons.</summary>
public static class ModelLearning
{
    /// <summary>Learns from the records of one place.</summary>
    /// <param name="records">The records; their keys are unique.</param>
    /// <param name="options">How they are compared; the threshold isn't used.</param>
    /// <returns>The model, with thresholds at which all is as likely as not, and what somebody should look
    /// at.</returns>
    /// <exception cref="ArgumentException">Two records share a key.</exception>
    public static (ModelDescription Model, IReadOnlyList<string> Warnings) Learn(
        IReadOnlyList<LinkRecord> records, MatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(records);
        StandardTable table = StandardTable.Of(records);
        string[] kinds = [.. records.SelectMany(r => r.Identifiers).Select(i => i.Kind)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var linking = new ExactLinking(table, JudgementEdges.Of([], table));
        MatchResult result = PersonMatching.Match(
            Statements.Of(table, linking.Forest, kinds).Table, options);
        return (result.Model, result.Warnings);
    }

    /// <summary>The mean of models that were learned in several places, where the same numbers may have been given to
    /// different persons, so that their records can't be one table.</summary>
    /// <param name="models">Models of the same comparisons.</param>
    /// <exception cref="ArgumentException">There is none, or they are of different comparisons.</exception>
    public static ModelDescription Mean(IReadOnlyList<ModelDescription> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        if (models.Count == 0 || models.Any(model => Shape(model) != Shape(models[0])))
        {
            throw new ArgumentException("A mean is of models of the same comparisons.", nameof(models));
        }

        ModelDescription first = models[0];
        return first with
        {
            // What one of the places needed, another one may.
            Blocking = [.. models.SelectMany(model => model.Blocking).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)],
            Records = (int)models.Average(model => model.Records),
            Kinds = [.. first.Kinds.Select((kind, k) => kind with
            {
                Share = models.Average(model => model.Kinds[k].Share),
            })],
            Comparisons = [.. first.Comparisons.Select((comparison, c) => comparison with
            {
                Levels = [.. comparison.Levels.Select((level, l) => level with
                {
                    Probabilities = [.. level.Probabilities.Select((_, kind) =>
                        models.Average(model => model.Comparisons[c].Levels[l].Probabilities[kind]))],
                })],
            })],
        };
    }

    private static string Shape(ModelDescription model) => string.Join('\n', model.Kinds.Select(kind => kind.Name)
        .Concat(model.Comparisons.Select(c => c.Name + ':' + string.Join(',', c.Levels.Select(l => l.Name)))));
}
