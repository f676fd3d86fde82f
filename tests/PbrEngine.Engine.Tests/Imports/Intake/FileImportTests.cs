using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class FileImportTests : IDisposable
{
    private const string Header = "pupil_ref,surname\n";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("P1,a\nP2", "IMP-058")]
    [InlineData("P1,a\nP2,\"b", "IMP-058")]
    [InlineData("P1,a\nP2,b", "")]
    [InlineData("P1,a\nP2\n", "")]
    [InlineData("P1,a\nP2,\"b\n", "")]
    [InlineData("P1,a\nP2,b,c", "")]
    public void Run_EndOfTheFile_IsTruncatedWhenARowIsCut(string rows, string codes)
    {
        _bench.Import(new DeliveryBuilder(Feed.Schools).Text("pupils.csv", Header + rows, 2));

        Assert.Equal(codes, _bench.FatalCodes());
    }

    [Theory]
    [InlineData("P1,a\nbad\n", 2, "")]
    [InlineData("P1,a\nbad\n", 1, "IMP-043")]
    [InlineData("P1,a\n\nP2,b\n", 3, "")]
    [InlineData("P1,a\n\n\n", 1, "")]
    [InlineData("P1,\"a\nb\"\n", 1, "")]
    [InlineData("P1,\"a\nP2,b\n", 2, "")]
    public void Run_RowsStated_RejectedOnesCount(string rows, long stated, string codes)
    {
        _bench.Import(new DeliveryBuilder(Feed.Schools).Text("pupils.csv", Header + rows, stated));

        Assert.Equal(codes, _bench.FatalCodes());
    }

    [Fact]
    public void Run_LineOverTheLimit_IsRejectedAndTheRestLoaded()
    {
        var text = Header + "P1," + new string('x', 65_534) + "\nP2," + new string('x', 65_533) + "\nP3,b\n";

        var report = _bench.Import(new DeliveryBuilder(Feed.Schools).Text("pupils.csv", text, 3));

        Assert.Equal((2L, 1L), (report.Files[0].Count.Loaded, report.Files[0].Count.Rejected));
        Assert.Equal(2, _bench.Issues.Single(ImportCodes.LineTooLong).Line);
    }

    [Fact]
    public void Run_InvalidUtf8_IsRejectedWithItsLine()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "P1,a\nP2,"), 0xE9, .. "\nP3,c\n"u8];

        _bench.Import(new DeliveryBuilder(Feed.Schools).Bytes("pupils.csv", bytes, 3));

        Assert.Equal(3, _bench.Issues.Single(ImportCodes.InvalidUtf8).Line);
        Assert.Equal(2, _bench.Store.RowsOf(Feed.Schools, "pupils.csv").Count);
    }

    [Fact]
    public void Run_FileChangedAfterItsCheck_IsRefused()
    {
        var folder = new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", "pupil_ref", "P1").File("placements.csv", "pupil_ref,kind,from").Write(_bench.Landing);
        var change = new Change(Path.Combine(folder, "placements.csv"));

        var report = _bench.Import(progress: change).Deliveries.Single();

        _bench.AssertRefused(report, "IMP-067");
    }

    private sealed class Change(string path) : IProgress<ImportProgress>
    {
        private bool _isDone;

        public void Report(ImportProgress value)
        {
            if (!_isDone)
                File.AppendAllText(path, "P1,SCHOOL,2024-01-01\n");
            _isDone = true;
        }
    }
}
