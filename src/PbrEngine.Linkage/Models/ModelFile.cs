using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Models;

/// <summary>A model as a file: JSON with the hash of what it says, so that one that was changed by hand is known
/// as such.</summary>
/// <remarks>The same model is the same bytes. The hash is of the file's own text without it, SHA-256 in lower-case
/// hexadecimal digits.</remarks>
public static class ModelFile
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    // Of two values of one name the last would count, and whoever reads the file may see the first.
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>The text of the file, ending with a line feed.</summary>
    /// <param name="model">What is to be kept.</param>
    /// <exception cref="ArgumentException">It is no model: a probability is none, or shares don't add up.</exception>
    public static string Write(ModelDescription model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ModelChecks.Check(model);
        return Text(model, Hash(model)) + "\n";
    }

    /// <summary>What the hash in the model's file is.</summary>
    /// <param name="model">A model.</param>
    public static string Hash(ModelDescription model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(model, hash: null))));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">All of its text.</param>
    /// <returns>The model, or why the text is none.</returns>
    public static ReadModel Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Once);
            ModelDescription model = ModelJson.Model(document.RootElement);
            return ModelJson.Text(document.RootElement, "hash") != Hash(model)
                ? new(null, "What the model says isn't what its hash is of: it was changed after it was written.")
                : ModelChecks.Fault(model) is { } fault ? new(null, $"This is no model file: {fault}")
                : new(model, null);
        }
        catch (JsonException fault)
        {
            return new(null, $"This is no model file: {Told(fault)}");
        }
        catch (ModelFormatException fault)
        {
            return new(null, $"This is no model file: {fault.Message}");
        }
    }

    // Of the platform's sentence, its own account of the place is left out.
    private static string Told(JsonException fault)
    {
        int end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string why = end < 0 ? fault.Message : fault.Message[..end];
        return fault.LineNumber is not { } line ? why : string.Create(
            CultureInfo.InvariantCulture, $"line {line + 1}, byte {fault.BytePositionInLine + 1}: {why}");
    }

    private static string Text(ModelDescription model, string? hash)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            ModelJson.Write(json, model, hash);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>What reading a model file gave.</summary>
/// <param name="Model">The model; null where the text is none.</param>
/// <param name="Refusal">Why it is none, as a sentence; null where it is one.</param>
public sealed record ReadModel(ModelDescription? Model, string? Refusal);
