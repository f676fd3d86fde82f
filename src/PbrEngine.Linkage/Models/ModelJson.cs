using System.Text.Json;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Models;

/// <summary>The parts of a model file.</summary>
internal static class ModelJson
{
    public static void Write(Utf8JsonWriter json, ModelDescription model, string? hash)
    {
        json.WriteStartObject();
        json.WriteString("form", ModelDescription.Form);
        if (hash is not null)
        {
            json.WriteString("hash", hash);
        }

        json.WriteNumber("records", model.Records);
        json.WriteStartObject("thresholds");
        json.WriteNumber("join", model.Thresholds.Join);
        json.WriteNumber("fracture", model.Thresholds.Fracture);
        json.WriteNumber("review", model.Thresholds.Review);
        json.WriteEndObject();
        json.WriteStartArray("blocking");
        foreach (string rule in model.Blocking)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
        json.WriteStartArray("kinds");
        foreach (KindDescription kind in model.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("name", kind.Name);
            json.WriteNumber("share", kind.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("comparisons");
        foreach (ComparisonDescription comparison in model.Comparisons)
        {
            Write(json, comparison);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="ModelFormatException">Something is missing or isn't what it must be.</exception>
    public static ModelDescription Model(JsonElement root)
    {
        if (Text(root, "form") != ModelDescription.Form)
        {
            throw new ModelFormatException($"its form is not {ModelDescription.Form}.");
        }

        JsonElement thresholds = Part(root, "thresholds", JsonValueKind.Object);
        KindDescription[] kinds =
        [
            .. Part(root, "kinds", JsonValueKind.Array).EnumerateArray()
                .Select(kind => new KindDescription(Text(kind, "name"), Probability(Number(kind, "share"), "share"))),
        ];
        return new()
        {
            Records = Part(root, "records", JsonValueKind.Number).TryGetInt32(out int records) && records >= 0
                ? records
                : throw new ModelFormatException("records is a number of rows."),
            Thresholds = new(
                Number(thresholds, "join"), Number(thresholds, "fracture"), Number(thresholds, "review")),
            Blocking =
            [
                .. Part(root, "blocking", JsonValueKind.Array).EnumerateArray().Select(rule =>
                    rule.ValueKind == JsonValueKind.String
                        ? rule.GetString()!
                        : throw new ModelFormatException("blocking is names of rules.")),
            ],
            Kinds = kinds,
            Comparisons =
            [
                .. Part(root, "comparisons", JsonValueKind.Array).EnumerateArray()
                    .Select(comparison => Comparison(comparison, kinds.Length)),
            ],
        };
    }

    public static string Text(JsonElement element, string name) =>
        Part(element, name, JsonValueKind.String).GetString()!;

    private static void Write(Utf8JsonWriter json, ComparisonDescription comparison)
    {
        json.WriteStartObject();
        json.WriteString("name", comparison.Name);
        json.WriteStartArray("levels");
        foreach (LevelDescription level in comparison.Levels)
        {
            json.WriteStartObject();
            json.WriteString("name", level.Name);
            json.WriteStartArray("probabilities");
            foreach (double probability in level.Probabilities)
            {
                json.WriteNumberValue(probability);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ComparisonDescription Comparison(JsonElement comparison, int kinds)
    {
        string name = Text(comparison, "name");
        return new(name, [.. Part(comparison, "levels", JsonValueKind.Array).EnumerateArray().Select(level =>
        {
            double[] probabilities =
            [
                .. Part(level, "probabilities", JsonValueKind.Array).EnumerateArray().Select(p =>
                    p.ValueKind == JsonValueKind.Number && p.TryGetDouble(out double number)
                        ? Probability(number, name)
                        : throw new ModelFormatException($"a probability of {name} is no number.")),
            ];
            return probabilities.Length == kinds
                ? new LevelDescription(Text(level, "name"), probabilities)
                : throw new ModelFormatException($"each level of {name} has a probability for each kind of pairs.");
        })]);
    }

    private static double Number(JsonElement element, string name) =>
        Part(element, name, JsonValueKind.Number).TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : throw new ModelFormatException($"{name} is no number.");

    private static double Probability(double number, string of) => number is >= 0 and <= 1
        ? number
        : throw new ModelFormatException($"a probability of {of} is not from 0 to 1.");

    private static JsonElement Part(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement part)
            && part.ValueKind == kind
                ? part
                : throw new ModelFormatException($"{name} is missing, or not {kind}.");
}
