using System.IO.Compression;
using System.Text;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>Faults of a whole file; the delivery is refused and nothing of it loaded.</summary>
public static class FileFaults
{
    private const string File = "attendance.csv";

    public static readonly DeliveryFault[] All =
    [
        new("required column missing",
            d => d.Edit(File, t => t.Replace("possible,", "possibly,", StringComparison.Ordinal)),
            File),
        new("required column named twice",
            d => d.Edit(File, t => t.Replace(",basis", ",possible", StringComparison.Ordinal)),
            File),
        new("header left out", d => d.Edit(File, t => t[(t.IndexOf('\n', StringComparison.Ordinal) + 1)..], 36), File),
        new("file without a byte", d => Put(d, []), File),
        new("file of one line feed", d => Put(d, "\n"u8.ToArray()), File),
        new("file missing", d => System.IO.File.Delete(d.File(File)), File),
        new("file missing and unlisted", d =>
        {
            System.IO.File.Delete(d.File(File));
            d.Unlist(File);
        }),
        new("hash of other bytes", d => System.IO.File.AppendAllText(d.File(File), " "), File),
        new("one digit changed", d => System.IO.File.WriteAllText(
            d.File(File), System.IO.File.ReadAllText(d.File(File))
                .Replace(",120,", ",121,", StringComparison.Ordinal)), File),
        new("one row fewer than said", d => d.Edit(File, t => t, 37), File, "37", "36"),
        new("one row more than said", d => d.Edit(File, t => t, 35), File, "35", "36"),
        new("cut short", d => System.IO.File.WriteAllBytes(
            d.File(File), System.IO.File.ReadAllBytes(d.File(File))[..^200]), File),
        new("UTF-16 little-endian", d => d.Edit(File, t => t, encoding: Encoding.Unicode), File),
        new("UTF-16 big-endian", d => d.Edit(File, t => t, encoding: Encoding.BigEndianUnicode), File),
        new("UTF-16 without a mark", d => d.Edit(File, t => t, encoding: new UnicodeEncoding(false, false)), File),
        new("UTF-32", d => d.Edit(File, t => t, encoding: Encoding.UTF32), File),
        new("carriage returns only", d => d.Edit(File, t => t.Replace('\n', '\r')), File),
        new("semicolons", d => d.Edit(File, t => t.Replace(',', ';')), File),
        new("tabs", d => d.Edit(File, t => t.Replace(',', '\t')), File),
        new("a zip named .csv", d => Put(d, Zip()), File),
        new("gzip named .csv", d => Put(d, GZip(System.IO.File.ReadAllBytes(d.File(File)))), File),
        new("a web page", d => Put(d, "<!DOCTYPE html><html><body>Sign in</body></html>\n"u8.ToArray()), File),
        new("a directory", d =>
        {
            System.IO.File.Delete(d.File(File));
            Directory.CreateDirectory(d.File(File));
        }, File),
    ];

    private static void Put(DeliveryFolder delivery, byte[] bytes)
    {
        delivery.Put(File, bytes);
        delivery.Seal();
    }

    // As a workbook begins: a zip with one XML file.
    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("xl/workbook.xml").Open())
        {
            entry.Write("<workbook/>"u8);
        }

        return bytes.ToArray();
    }

    private static byte[] GZip(byte[] plain)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return bytes.ToArray();
    }
}
