using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.TestKit.Imports;

/// <summary>
/// Writes a delivery to disk: every file of the feed with its header, and a manifest that is true of them, unless a
/// test says otherwise.
/// </summary>
public sealed class DeliveryBuilder
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly List<(string From, string To)> _edits = [];
    private readonly Feed _feed;
    private DateOnly _extractOn = new(2026, 10, 31);
    private DateOnly? _folder;
    private (string From, string To) _coverage = ("2024-08-01", "2026-10-31");
    private string _supplier = "Northbridge data team";
    private string _agreement;
    private string _purposes = "[identify, support, monitor]";

    /// <summary>A delivery of empty files.</summary>
    public DeliveryBuilder(Feed feed)
        : this(FeedCatalogue.BuiltIn[feed])
    {
    }

    /// <summary>A delivery of empty files of a feed that a programme brings.</summary>
    public DeliveryBuilder(FeedContract feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _feed = feed.Feed;
        _agreement = "ISA-" + feed.Feed.Code();
        foreach (var contract in feed.Files)
            Bytes(contract.Name, Encoding.UTF8.GetBytes(Header(contract) + "\n"), 0);
    }

    /// <summary>The header of a contract's file.</summary>
    public static string Header(FileContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return string.Join(',', contract.Columns.Select(c => c.Name));
    }

    /// <summary>A file by columns and rows; columns are parted by commas.</summary>
    public DeliveryBuilder File(string name, string columns, params string[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Text(name, columns + "\n" + string.Concat(rows.Select(r => r + "\n")), rows.Length);
    }

    /// <summary>A file by its whole text; the manifest states so many rows.</summary>
    public DeliveryBuilder Text(string name, string text, long rows) => Bytes(name, Encoding.UTF8.GetBytes(text), rows);

    /// <summary>A file by its bytes.</summary>
    public DeliveryBuilder Bytes(string name, byte[] bytes, long rows)
    {
        _files[name] = bytes;
        _rows[name] = rows;
        return this;
    }

    /// <summary>Neither delivers nor names the file.</summary>
    public DeliveryBuilder Without(string name)
    {
        _files.Remove(name);
        return this;
    }

    /// <summary>The extract date, and the folder's name unless stated.</summary>
    public DeliveryBuilder ExtractedOn(string day)
    {
        _extractOn = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return this;
    }

    /// <summary>The folder's name, when it differs from the extract date.</summary>
    public DeliveryBuilder InFolder(string day)
    {
        _folder = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return this;
    }

    /// <summary>The coverage.</summary>
    public DeliveryBuilder Covering(string from, string to)
    {
        _coverage = (from, to);
        return this;
    }

    /// <summary>The supplier.</summary>
    public DeliveryBuilder From(string supplier)
    {
        _supplier = supplier;
        return this;
    }

    /// <summary>The agreement.</summary>
    public DeliveryBuilder Under(string agreement)
    {
        _agreement = agreement;
        return this;
    }

    /// <summary>The purposes, as YAML.</summary>
    public DeliveryBuilder For(string purposes)
    {
        _purposes = purposes;
        return this;
    }

    /// <summary>Replaces text of the manifest once it is made.</summary>
    public DeliveryBuilder WithManifestEdit(string from, string to)
    {
        _edits.Add((from, to));
        return this;
    }

    /// <summary>Writes the delivery below the landing folder.</summary>
    /// <returns>Its folder.</returns>
    public string Write(string landing)
    {
        var day = (_folder ?? _extractOn).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var folder = Path.Combine(landing, _feed.Code(), day);
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in _files)
            System.IO.File.WriteAllBytes(Path.Combine(folder, name), bytes);
        var manifest = _edits.Aggregate(
            Manifest(), (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        System.IO.File.WriteAllText(Path.Combine(folder, "manifest.yaml"), manifest);
        return folder;
    }

    private string Manifest()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"feed: {_feed.Code()}\nsupplier: {_supplier}\n");
        text.Append(CultureInfo.InvariantCulture, $"extract_date: {_extractOn:yyyy-MM-dd}\ncoverage:\n");
        text.Append(CultureInfo.InvariantCulture, $"  from: {_coverage.From}\n  to: {_coverage.To}\n");
        text.Append("  area: E06000000\n");
        text.Append(CultureInfo.InvariantCulture, $"agreement: {_agreement}\npurpose: {_purposes}\nfiles:\n");
        foreach (var (name, bytes) in _files)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            text.Append(CultureInfo.InvariantCulture, $"  - {{ name: {name}, rows: {_rows[name]}, sha256: {hash} }}\n");
        }
        return text.ToString();
    }
}
