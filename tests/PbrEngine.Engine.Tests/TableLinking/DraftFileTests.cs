using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class DraftFileTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keep_WhatWasThere_IsReplaced()
    {
        _folder.Write("a.csv", "old");
        using (var draft = DraftFile.Open(_folder.At("a.csv"), _refusals)!)
        {
            draft.Stream.Write("new\n"u8);
            Assert.Equal(["old"], _folder.Lines("a.csv"));
            draft.Keep();
        }
        Assert.Equal(["new"], _folder.Lines("a.csv"));
        Assert.Equal(["a.csv"], _folder.Names());
    }

    [Fact]
    public void Dispose_NotKept_LeavesNothingBehind()
    {
        DraftFile.Open(_folder.At("a.csv"), _refusals)!.Dispose();
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public void Open_ADevice_IsRefused()
    {
        Assert.Null(DraftFile.Open("/dev/no-such-folder/null", _refusals));
        Assert.Contains("it is a device", Assert.Single(_refusals).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("none/a.csv")]
    public void Open_FolderOrNoFolder_IsRefused(string name)
    {
        Assert.Null(DraftFile.Open(_folder.At(name), _refusals));
        Assert.Equal("LNK-017", Assert.Single(_refusals).Code);
    }
}
