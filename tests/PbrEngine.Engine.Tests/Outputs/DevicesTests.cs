using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.Tests.Outputs;

public sealed class DevicesTests
{
    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/../dev/full", true)]
    [InlineData("/dev/fd/1", true)]
    [InlineData("/dev/shm/a.csv", false)]
    [InlineData("/device/a.csv", false)]
    [InlineData("dev/null", false)]
    public void Have_APath_IsToldByItsFolder(string path, bool isDevice) => Assert.Equal(isDevice, Devices.Have(path));

    // The place doesn't exist, so that this test takes nothing from anybody where the check fails.
    [Fact]
    public void WholeFile_OnADevice_IsNotWritten() =>
        Assert.Throws<IOException>(() => WholeFile.WriteText("/dev/no-such-folder/null", "x"));
}
