using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>A delivery on disk to be spoiled; its manifest agrees with its files unless a case says not.</summary>
public sealed class DeliveryFolder(string path, GoodDelivery delivery)
{
    private readonly SortedDictionary<string, (int Rows, string Hash)> _listed = new(StringComparer.Ordinal);

    public string Path => path;

    public GoodDelivery Delivery => delivery;

    public string ManifestFile => File("manifest.yaml");

    public string File(string name) => System.IO.Path.Combine(path, name);

    /// <summary>Writes the bytes and lists them with their true hash; call Seal when done.</summary>
    public void Put(string file, byte[] bytes, int? rows = null)
    {
        System.IO.File.WriteAllBytes(File(file), bytes);
        _listed[file] = (rows ?? _listed[file].Rows, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    public void Edit(string file, Func<string, string> change, int? rows = null, Encoding? encoding = null)
    {
        var text = change(System.IO.File.ReadAllText(File(file)));
        var target = encoding ?? new UTF8Encoding(false);
        Put(file, [.. target.GetPreamble(), .. target.GetBytes(text)], rows);
        Seal();
    }

    public void Unlist(string file)
    {
        _listed.Remove(file);
        Seal();
    }

    /// <summary>Lists a file under another name than the one it has.</summary>
    public void ListAs(string file, string name)
    {
        _listed[name] = _listed[file];
        Unlist(file);
    }

    public void EditManifest(Func<string, string> change) =>
        System.IO.File.WriteAllText(ManifestFile, change(System.IO.File.ReadAllText(ManifestFile)));

    public void Seal()
    {
        var files = _listed.Select(f => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{ name: '{f.Key}', rows: {f.Value.Rows}, sha256: {f.Value.Hash} }}\n"));
        System.IO.File.WriteAllText(ManifestFile, $"""
            feed: {delivery.Feed}
            supplier: Simulated {delivery.Feed} supplier
            extract_date: {delivery.Day}
            coverage:
              from: {delivery.CoverageFrom}
              to: {delivery.CoverageTo}
              area: E06000023
            agreement: {delivery.Agreement}
            purpose: {delivery.Purpose}
            files:
            {string.Concat(files)}
            """);
    }
}
