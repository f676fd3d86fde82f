using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>What was written of one file's bytes.</summary>
internal sealed class InMemoryContent(FileContract file, string sha256, string mappingHash)
{
    internal FileContract File => file;

    internal string Sha256 => sha256;

    internal string MappingHash => mappingHash;

    internal Dictionary<string, TypedRow> Rows { get; } = new(StringComparer.Ordinal);

    internal List<RejectedRow> Rejected { get; } = [];

    internal List<RowIssue> Issues { get; } = [];

    internal FileCount? Count { get; set; }

    internal bool DependsOnDelivery { get; set; }
}
