using System.Globalization;
using System.Text;

namespace PbrEngine.Engine.Generating;

/// <summary>One delivery of every feed: a folder for each, with all its files and, last, their manifest.</summary>
internal sealed class DeliveryWriter : IDisposable
{
    private readonly CouncilOptions options;
    private readonly Timeline timeline;
    private readonly string landing;
    private readonly CsvFileWriter[] files;

    public DeliveryWriter(CouncilOptions options, Timeline timeline, string landing, DateOnly extractOn)
    {
        this.options = options;
        this.timeline = timeline;
        this.landing = landing;
        ExtractOn = extractOn;
        foreach (var feed in Feed.All)
        {
            Directory.CreateDirectory(FolderOf(feed.Name));
        }

        files = [.. Layouts.All.Select(Open)];
    }

    public DateOnly ExtractOn { get; }

    public long Rows => files.Sum(file => (long)file.Rows);

    public void Write(FileLayout layout, IReadOnlyList<string> cells) =>
        files[layout.Index].WriteRow(DeliveredCells.Of(layout, cells, ExtractOn));

    public void Finish()
    {
        foreach (var feed in Feed.All)
        {
            File.WriteAllText(Path.Combine(FolderOf(feed.Name), "manifest.yaml"), Manifest(feed));
        }
    }

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }

    private CsvFileWriter Open(FileLayout layout) =>
        new(Path.Combine(FolderOf(layout.Feed), layout.Name), layout.Columns.Select(column => column.Name));

    private string FolderOf(string feed) => Path.Combine(landing, feed, Iso.Of(ExtractOn));

    private string Manifest(Feed feed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"feed: {feed.Name}\n");
        text.Append(CultureInfo.InvariantCulture, $"supplier: {feed.Supplier}\n");
        text.Append(CultureInfo.InvariantCulture, $"extract_date: {Iso.Of(ExtractOn)}\n");
        text.Append("coverage:\n");
        text.Append(CultureInfo.InvariantCulture, $"  from: {Iso.Of(timeline.CoverageFrom)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  to: {Iso.Of(CoverageTo(feed))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  area: {options.AreaCode}\n");
        text.Append(CultureInfo.InvariantCulture, $"agreement: {feed.Agreement}\n");
        text.Append("purpose: [identify, support, monitor]\n");
        text.Append("files:\n");
        foreach (var layout in Layouts.All.Where(layout => layout.Feed == feed.Name))
        {
            var file = files[layout.Index];
            var rows = file.Rows;
            text.Append(
                CultureInfo.InvariantCulture, $"  - {{ name: {file.Name}, rows: {rows}, sha256: {file.Finish()} }}\n");
        }

        return text.ToString();
    }

    private DateOnly CoverageTo(Feed feed) =>
        feed == Feed.Dwp && options.DwpMonthsBehind > 0
            ? Timeline.MonthEndBefore(ExtractOn, options.DwpMonthsBehind)
            : ExtractOn;
}
