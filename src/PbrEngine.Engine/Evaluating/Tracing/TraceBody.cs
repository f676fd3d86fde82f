using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Tracing;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>
/// A family's trace as it is stored: JSON without names of fields, which are most of such a text, compressed
/// (docs/explaining.md, storage).
/// </summary>
public static class TraceBody
{
    /// <summary>Version of the form: an old one must stay readable.</summary>
    public const int Schema = 1;

    // A trace is about two thousand characters, well over half of which even the quickest pass saves: a larger window
    // would only cost memory, and the next quality a fifth of the bytes for twice the time.
    private const int Window = 11;
    private const int Quality = 1;

    // Far over what any family's trace takes: a body that claims more is broken.
    private const int BytesMax = 4 * 1024 * 1024;

    /// <summary>As stored.</summary>
    public static ReadOnlyMemory<byte> Write(FamilyTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var json = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { SkipValidation = true }))
            Write(writer, trace);
        var body = new byte[BrotliEncoder.GetMaxCompressedLength(json.WrittenCount)];
        if (!BrotliEncoder.TryCompress(json.WrittenSpan, body, out var written, Quality, Window))
            throw new InvalidOperationException("A trace doesn't fit the room that the compressor itself asked for.");
        return body.AsSpan(0, written).ToArray();
    }

    /// <summary>Reads what <see cref="Write(FamilyTrace)"/> wrote.</summary>
    /// <exception cref="FormatException">It is of no form that this program knows.</exception>
    public static FamilyTrace Read(ReadOnlySpan<byte> body)
    {
        using var document = JsonDocument.Parse(Decompress(body));
        var parts = document.RootElement;
        if (parts[0].GetInt32() != Schema)
            throw new FormatException($"A trace of form {parts[0]} needs a newer program.");
        return new()
        {
            Members = [.. parts[1].EnumerateArray().Select(Member)],
            Facts = [.. parts[2].EnumerateArray().Select(f => new Citation(Text(f[0]), Text(f[1])))],
            Rules = [.. parts[3].EnumerateArray().Select(Rule)],
            Details = parts[4].EnumerateArray()
                .GroupBy(d => d[0].GetInt32())
                .ToDictionary(g => g.Key, g => (IReadOnlyList<MeasureDetail>)[.. g.Select(Detail)]),
        };
    }

    private static byte[] Decompress(ReadOnlySpan<byte> body)
    {
        for (var room = Math.Max(4096, body.Length * 8); room <= BytesMax; room *= 2)
        {
            var json = new byte[room];
            if (BrotliDecoder.TryDecompress(body, json, out var written))
                return json[..written];
        }
        throw new FormatException("A stored trace can't be read: it is damaged.");
    }

    private static void Write(Utf8JsonWriter writer, FamilyTrace trace)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Schema);
        List(writer, trace.Members, (w, m) =>
        {
            w.WriteStartArray();
            w.WriteStringValue(m.PersonId);
            w.WriteNumberValue(m.IsChild ? 1 : 0);
            w.WriteStringValue(m.Source.ToString());
            w.WriteEndArray();
        });
        List(writer, trace.Facts, (w, f) => Texts(w, f.Key, f.Values));
        List(writer, trace.Rules, WriteRule);
        var details = trace.Details.OrderBy(d => d.Key).SelectMany(d => d.Value.Select(v => (d.Key, v))).ToList();
        List(writer, details, WriteDetail);
        writer.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleAccount rule)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue((int)rule.Outcome);
        List(writer, rule.Firings, (w, f) =>
        {
            w.WriteStartArray();
            Numbers(w, f.Matched);
            Numbers(w, f.Concluded);
            w.WriteEndArray();
        });
        if (rule.Failure is { } failure)
        {
            writer.WriteNumberValue(failure.Element);
            writer.WriteNumberValue(failure.Condition ?? RuleText.Whole);
            List(writer, failure.Nearest, Numbers);
        }
        writer.WriteEndArray();
    }

    private static void WriteDetail(Utf8JsonWriter writer, (int Measure, MeasureDetail Detail) detail)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(detail.Measure);
        writer.WriteStringValue(detail.Detail.Name);
        writer.WriteStringValue(detail.Detail.Value);
        writer.WriteStringValue(detail.Detail.PersonId);
        writer.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var value in values)
            write(writer, value);
        writer.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter writer, IReadOnlyList<int> numbers) =>
        List(writer, numbers, (w, n) => w.WriteNumberValue(n));

    private static void Texts(Utf8JsonWriter writer, params ReadOnlySpan<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static TracedMember Member(JsonElement member) =>
        new(Text(member[0]), member[1].GetInt32() == 1, FactRef.Parse(Text(member[2])));

    private static RuleAccount Rule(JsonElement rule) => new(
        (RuleOutcome)rule[0].GetInt32(),
        [.. rule[1].EnumerateArray().Select(f => new FiringAccount(Numbers(f[0]), Numbers(f[1])))],
        rule.GetArrayLength() > 2 ? Failure(rule) : null);

    private static FailureAccount Failure(JsonElement rule)
    {
        var condition = rule[3].GetInt32();
        return new(
            rule[2].GetInt32(),
            condition == RuleText.Whole ? null : condition,
            [.. rule[4].EnumerateArray().Select(Numbers)]);
    }

    private static MeasureDetail Detail(JsonElement detail) => new(Text(detail[1]), Text(detail[2]), Text(detail[3]));

    private static List<int> Numbers(JsonElement numbers) => [.. numbers.EnumerateArray().Select(n => n.GetInt32())];

    private static string Text(JsonElement text) => text.GetString() ?? "";
}
