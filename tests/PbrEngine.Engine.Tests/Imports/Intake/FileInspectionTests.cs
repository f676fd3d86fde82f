using System.Security.Cryptography;
using System.Text;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class FileInspectionTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string?, byte[]> Files => new()
    {
        { null, "a,b\n1,2\n"u8.ToArray() },
        { null, "a,b"u8.ToArray() },
        { null, "a,b\r\n1,2\r\n"u8.ToArray() },
        { ImportCodes.NoHeader, [] },
        { ImportCodes.CarriageReturnsOnly, "a,b\r1,2\r"u8.ToArray() },
        { ImportCodes.Utf16, [0xFF, 0xFE, 0x61, 0x00] },
        { ImportCodes.Utf16, [0xFE, 0xFF, 0x00, 0x61] },
        { ImportCodes.NotText, Encoding.Unicode.GetBytes("a,b\n") },
        { ImportCodes.NotText, [0x50, 0x4B, 3, 4, 9] },
        { ImportCodes.NotText, [0x1F, 0x8B, 8] },
        { ImportCodes.NotText, [0xD0, 0xCF, 0x11, 0xE0, 1] },
        { ImportCodes.NotText, "123456789\0"u8.ToArray() },
        { null, "1234567890\0"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Inspect_Bytes_SaysWhyTheyAreNoCsv(string? code, byte[] bytes)
    {
        File.WriteAllBytes(_path, bytes);

        var finding = FileInspection.Inspect(_path, CancellationToken.None);

        Assert.Equal(code, finding.Code);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), finding.Sha256);
        Assert.Equal(bytes.LongLength, finding.Bytes);
        Assert.Equal(code is null, finding.Message.Length == 0);
    }

    [Fact]
    public void Inspect_LargeFile_FindsItsOnlyLineFeedAtTheEnd()
    {
        File.WriteAllText(_path, new string('\r', 3 * 1024 * 1024) + "\n");

        Assert.Null(FileInspection.Inspect(_path, CancellationToken.None).Code);
    }
}
