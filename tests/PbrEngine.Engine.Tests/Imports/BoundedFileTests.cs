using System.Diagnostics;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class BoundedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pbr-bounded-").FullName;

    private string File => Path.Combine(_folder, "manifest.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(SafeYaml.BytesMax, SafeYaml.BytesMax)]
    [InlineData(SafeYaml.BytesMax + 1, SafeYaml.BytesMax + 1)]
    [InlineData(SafeYaml.BytesMax + 2, SafeYaml.BytesMax + 1)]
    public void Read_FileOfAnyLength_TakesOneByteTooManyAtMost(int length, int taken)
    {
        System.IO.File.WriteAllBytes(File, new byte[length]);
        Assert.Equal(taken, BoundedFile.Read(File).Length);
    }

    [Fact]
    public async Task Read_NamedPipe_IsEmptyAndDoesNotWaitForAWriter()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Its pipes aren't files of a folder.
        }

        using (var made = Process.Start("mkfifo", [File]))
        {
            await made.WaitForExitAsync();
        }

        var reading = Task.Run(() => BoundedFile.Read(File));
        Assert.Empty(await reading.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
