using System.Security.Cryptography;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class HashingStreamTests
{
    [Fact]
    public void Sha256_AfterReadingInPieces_IsThatOfTheBytes()
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)i).ToArray();
        using var stream = new HashingStream(new MemoryStream(bytes));
        var buffer = new byte[7];
        while (stream.Read(buffer, 0, buffer.Length) > 0)
        {
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), stream.Sha256());
    }
}
