using System.Text;
using System.Text.Unicode;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PbrEngine.Engine.Imports.Yaml;

/// <summary>
/// Reads YAML that others wrote. Anchors, aliases, tags, repeated keys, several documents, deep nesting and large files
/// are refused, so that no file can grow in memory, make objects, or say a thing twice.
/// </summary>
public static class SafeYaml
{
    /// <summary>Largest file read.</summary>
    public const int BytesMax = 1024 * 1024;

    /// <summary>Deepest nesting read.</summary>
    public const int DepthMax = 12;

    /// <summary>Reads the bytes of a file.</summary>
    /// <returns>The root, or the one problem that stopped the reading.</returns>
    public static (SafeNode? Root, YamlProblem? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BytesMax)
            return (null, Whole("The file is larger than 1 MB; send the file the design describes."));
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
            return (null, Whole("The file is not UTF-8 text; save it as UTF-8."));
        try
        {
            using var text = new StringReader(Encoding.UTF8.GetString(bytes));
            return (new Document(new Parser(text)).Read(), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Problem);
        }
        catch (YamlException e)
        {
            var problem = "This is not YAML: " + e.Message;
            return (null, new(ImportCodes.YamlUnreadable, e.Start.Line, e.Start.Column, "", problem, ""));
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to a list in [ ] that runs into a key: an exception that isn't one of its own kind.
            return (null, Whole("This is not YAML: a list in [ ] is not closed before the next field."));
        }
    }

    private static YamlProblem Whole(string message) => new(ImportCodes.YamlUnreadable, 0, 0, "", message, "");

    private sealed class RefusedException(YamlProblem problem) : Exception(problem.Message)
    {
        internal YamlProblem Problem => problem;
    }

    private sealed class Document(IParser parser)
    {
        internal SafeNode Read()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out var end))
                throw Refuse(end, "The file is empty.", "");
            parser.Consume<DocumentStart>();
            var root = ReadNode(1);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _))
                throw Refuse(parser.Current!, "The file holds more than one document; keep one.", "");
            return root;
        }

        private SafeNode ReadNode(int depth)
        {
            var node = parser.Consume<ParsingEvent>();
            if (node is AnchorAlias alias)
                throw Refuse(alias, "An alias is used; write the value out.", alias.Value.Value);
            if (node is NodeEvent named)
                RefuseMachinery(named);
            if (depth > DepthMax)
                throw Refuse(node, "The nesting is too deep.", "");
            return node switch
            {
                Scalar scalar => Text(scalar),
                SequenceStart start => ReadList(start, depth),
                MappingStart start => ReadMap(start, depth),
                _ => throw Refuse(node, "A value is expected here.", ""),
            };
        }

        private static void RefuseMachinery(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                throw Refuse(node, "An anchor is used; write the value out.", node.Anchor.Value);
            if (!node.Tag.IsEmpty)
                throw Refuse(node, "A tag is used; write plain values.", node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        }

        private SafeList ReadList(SequenceStart start, int depth)
        {
            var nodes = new List<SafeNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                nodes.Add(ReadNode(depth + 1));
            return new SafeList(start.Start.Line, start.Start.Column, nodes);
        }

        private SafeMap ReadMap(MappingStart start, int depth)
        {
            var entries = new List<SafeEntry>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (ReadNode(depth + 1) is not SafeText key)
                    throw Refuse(start, "A key must be plain text.", "");
                if (!keys.Add(key.Value))
                    throw new RefusedException(Repeated(key));
                entries.Add(new SafeEntry(key, ReadNode(depth + 1)));
            }
            return new SafeMap(start.Start.Line, start.Start.Column, entries);
        }

        private static SafeText Text(Scalar scalar) =>
            new(scalar.Start.Line, scalar.Start.Column, scalar.Value);

        private static YamlProblem Repeated(SafeText key) =>
            new(ImportCodes.YamlUnreadable, key.Line, key.Column, "", "The key is given twice; keep one.", key.Value);

        private static RefusedException Refuse(ParsingEvent at, string message, string value) =>
            new(new(ImportCodes.YamlUnreadable, at.Start.Line, at.Start.Column, "", message, value));
    }
}
