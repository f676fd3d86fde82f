using PbrEngine.Benchmarks.LinkageData.Tables;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Tables;

public sealed class CsvTableTests
{
    [Fact]
    public void Write_CellsThatNeedIt_AreQuoted()
    {
        var path = Path.GetTempFileName();
        using (var table = new CsvTable(path, "a", ["entity", "name"]))
        {
            Assert.Equal("a1", table.Write(["P1", "Flat 2, 9 \"The\" Row"]));
            Assert.Equal("a2", table.Write(["P2", "Wiśniewski"]));
        }

        Assert.Equal(
            "rec_id,entity,name\na1,P1,\"Flat 2, 9 \"\"The\"\" Row\"\na2,P2,Wiśniewski\n", File.ReadAllText(path));
        File.Delete(path);
    }
}
