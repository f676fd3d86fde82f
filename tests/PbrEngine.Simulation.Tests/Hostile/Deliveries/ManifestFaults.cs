using System.Text;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>Manifests that are missing, no YAML, a trap, or that say what can't be.</summary>
public static class ManifestFaults
{
    private const string Manifest = "manifest.yaml";

    public static readonly DeliveryFault[] Unreadable =
    [
        new("missing", d => File.Delete(d.ManifestFile), Manifest),
        new("empty", d => Write(d, ""), Manifest),
        new("a list", d => Write(d, "- feed\n- schools\n"), Manifest),
        new("prose", d => Write(d, "Please find the data attached.\n"), Manifest),
        new("broken YAML", d => Write(d, "feed: [schools\n  supplier: \"x\n"), Manifest),
        new("tabs for indents",
            d => d.EditManifest(t => t.Replace("  from", "\tfrom", StringComparison.Ordinal)), Manifest),
        new("UTF-16",
            d => File.WriteAllText(d.ManifestFile, File.ReadAllText(d.ManifestFile), Encoding.Unicode), Manifest),
        new("NUL bytes", d => Write(d, "feed: schools\0\n\0"), Manifest),
        new("two documents", d => d.EditManifest(t => t + "\n---\nfeed: police\n"), Manifest),
        new("anchors bomb", d => d.EditManifest(t => Bomb() + t), Manifest),
        new("an anchor that holds itself", d => d.EditManifest(t => "more: &a [*a, *a]\n" + t), Manifest),
        new("nested ten thousand deep",
            d => d.EditManifest(t => "more: " + new string('[', 10_000) + "\n" + t), Manifest),
        new("nested a hundred thousand deep in braces",
            d => Write(d, string.Concat(Enumerable.Repeat("{a: ", 100_000))), Manifest),
        new("a tag of another language", d => d.EditManifest(t => t.Replace(
            "supplier: ", "supplier: !!python/object/apply:os.system ['touch pwned'] #",
            StringComparison.Ordinal)), Manifest),
        new("a tag of a .NET type", d => d.EditManifest(t => t.Replace(
            "supplier: ", "supplier: !System.Diagnostics.Process {} #", StringComparison.Ordinal)), Manifest),
        new("a key twice", d => d.EditManifest(t => t + "\nfeed: schools\n"), Manifest, "line 16"),
        new("a merge key twice over", d => d.EditManifest(t => "<<: {feed: police}\n<<: {feed: dwp}\n" + t), Manifest),
        new("five megabytes", d => d.EditManifest(t => t + "\n# " + new string('x', 5 * 1024 * 1024)), Manifest),
        new("a hundred thousand files", d => d.EditManifest(t => t.TrimEnd() + "\n" + string.Concat(Enumerable.Repeat(
            "  - { name: x.csv, rows: 0, sha256: 00 }\n", 100_000))), Manifest),
        new("a directory", d =>
        {
            File.Delete(d.ManifestFile);
            Directory.CreateDirectory(d.ManifestFile);
        }, Manifest),
    ];

    public static readonly DeliveryFault[] Impossible =
    [
        Replaced("feed of another folder", "feed: schools", "feed: police", "feed"),
        Replaced("unknown feed", "feed: schools", "feed: unicorns", "feed"),
        Replaced("no feed", "feed: schools\n", "", "feed"),
        Replaced("extract date in words", "extract_date: 2017-06-30", "extract_date: end of June", "extract_date"),
        Replaced("extract date as dd/mm/yyyy", "extract_date: 2017-06-30", "extract_date: 30/06/2017", "extract_date"),
        Replaced("extract date that never was", "extract_date: 2017-06-30", "extract_date: 2017-06-31", "extract_date"),
        Replaced("no extract date", "extract_date: 2017-06-30\n", "", "extract_date"),
        Replaced("coverage backwards", "from: 2013-01-01", "from: 2017-07-01", "coverage"),
        Replaced("coverage a word", "coverage:\n", "coverage: all\nignored:\n", "line 4"),
        Replaced("no coverage to", "  to: 2017-06-30\n", "", "coverage"),
        Replaced("no agreement", "agreement: ISA-2014-002\n", "", "agreement"),
        Replaced("no purpose", "purpose: [identify, support, monitor]\n", "", "purpose"),
        Replaced("unknown purpose", "support, monitor]", "support, marketing]", "purpose"),
        Replaced("no files", "files:", "filed:", "files"),
        Replaced("rows in words", "rows: 36", "rows: many", "rows"),
        Replaced("rows negative", "rows: 36", "rows: -36", "rows"),
        Replaced("rows beyond 64 bits", "rows: 36", "rows: 99999999999999999999", "rows"),
        Replaced("hash of nothing", "sha256: ", "sha256: '', was: ", "sha256"),
        Replaced("file listed twice", "files:\n",
            "files:\n  - { name: pupils.csv, rows: 12, sha256: " + new string('0', 64) + " }\n", "pupils.csv"),
    ];

    public static readonly DeliveryFault[] Paths =
    [
        Named("a path upwards", "../2017-06-30/attendance.csv"),
        Named("a path to another feed", "../../police/2017-06-30/people.csv"),
        Named("an absolute path", "/etc/passwd"),
        Named("a drive", "C:\\attendance.csv"),
        Named("a path upwards with backslashes", "..\\attendance.csv"),
        Named("a share", "\\\\host\\share\\attendance.csv"),
        Named("a folder inside", "more/attendance.csv"),
        Named("a dot and slash", "./attendance.csv"),
        Named("a name of a thousand letters", new string('a', 1000) + ".csv"),
        Named("a name with a NUL", "attendance.csv\\0.csv", quote: '"'),
        Named("a file nobody knows", "ponies.csv"),
        Named("another case", "Attendance.CSV"),
        Named("the manifest itself", "manifest.yaml"),
    ];

    private static DeliveryFault Replaced(string name, string old, string text, string says) =>
        new(name, d => d.EditManifest(t =>
        {
            Assert.Contains(old, t, StringComparison.Ordinal);
            return t.Replace(old, text, StringComparison.Ordinal);
        }), says);

    private static DeliveryFault Named(string name, string file, char quote = '\'') => new(
        name, d => d.EditManifest(t => t.Replace("'attendance.csv'", quote + file + quote, StringComparison.Ordinal)));

    private static void Write(DeliveryFolder delivery, string text) => File.WriteAllText(delivery.ManifestFile, text);

    // Ten names of ten each, nine times over: 10^9 words if they were ever spelt out.
    private static string Bomb()
    {
        var lines = Enumerable.Range(1, 9).Select(i =>
            $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat(i == 1 ? "lol" : $"*l{i - 1}", 10))}]\n");
        return string.Concat(lines);
    }
}
