using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

/// <summary>One file that is no CSV refuses its whole delivery.</summary>
public sealed class FileGateTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    public static TheoryData<string, byte[]> NoCsv => new()
    {
        { "IMP-052", [0x50, 0x4B, 3, 4, 10, 0, 0, 0] },
        { "IMP-052", "%PDF-1.4\n"u8.ToArray() },
        { "IMP-052", Encoding.Unicode.GetBytes("pupil_ref\n") },
        { "IMP-053", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("pupil_ref\n")] },
        { "IMP-053", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("pupil_ref\n")] },
        { "IMP-054", "pupil_ref\rP1\rP2\r"u8.ToArray() },
        { "IMP-055", [] },
        { "IMP-055", "\npupil_ref\n"u8.ToArray() },
        { "IMP-055", "\"pupil_ref\nP1\n"u8.ToArray() },
        { "IMP-055", [0xC3, 0x28, 10] },
        { "IMP-056", "pupil_ref,surname,pupil_ref\n"u8.ToArray() },
        { "IMP-057", "pupil,surname\n"u8.ToArray() },
        { "IMP-057", "pupil_ref;surname\n"u8.ToArray() },
        { "IMP-058", "pupil_ref,surname\nP1,\"Smi"u8.ToArray() },
        { "IMP-058", "pupil_ref,surname\nP1"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(NoCsv))]
    public void Run_FileThatIsNoCsv_RefusesTheDelivery(string code, byte[] bytes) =>
        _bench.AssertRefused(_bench.Import(new DeliveryBuilder(Feed.Schools).Bytes("pupils.csv", bytes, 0)), code);

    [Fact]
    public void Run_HashDiffers_IsRefused()
    {
        var folder = new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.AppendAllText(Path.Combine(folder, "exclusions.csv"), "\n");

        _bench.AssertRefused(_bench.Import().Deliveries.Single(), "IMP-042");
    }
}
