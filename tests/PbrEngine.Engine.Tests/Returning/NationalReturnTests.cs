using PbrEngine.Engine.Returning;
using PbrEngine.Engine.Tests.Claiming;

namespace PbrEngine.Engine.Tests.Returning;

public sealed class NationalReturnTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pbr-return-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_Csv_IsOneLineAFigure()
    {
        var paths = Sample().Write(_folder);

        Assert.Equal(
            "programme,period,from,to,figure,label,value\n"
            + "expanded,2026/27-Q3,2026-10-01,2026-12-31,families_attached,Families attached,2\n"
            + "expanded,2026/27-Q3,2026-10-01,2026-12-31,total_pence,\"Amount claimed, in pence\",360000\n",
            File.ReadAllText(paths[0]));
    }

    [Fact]
    public void Write_Json_HoldsTheSameFigures()
    {
        var paths = Sample().Write(_folder);

        Assert.Equal(
            """
            {
              "programme": "expanded",
              "period": "2026/27-Q3",
              "from": "2026-10-01",
              "to": "2026-12-31",
              "figures": {
                "families_attached": 2,
                "total_pence": 360000
              }
            }

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(paths[1]));
    }

    // The period's slash is no folder.
    [Fact]
    public void Write_Names_ComeFromProgrammeAndPeriod()
    {
        Sample().Write(Path.Combine(_folder, "new"));

        Assert.Equal(
            ["return-expanded-2026-27-Q3.csv", "return-expanded-2026-27-Q3.json"],
            Directory.GetFiles(Path.Combine(_folder, "new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_Again_GivesTheSameBytes()
    {
        var first = Sample().Write(_folder).Select(File.ReadAllBytes).ToList();

        Assert.Equal(first, Sample().Write(_folder).Select(File.ReadAllBytes));
    }

    private static NationalReturn Sample() => new()
    {
        Programme = "expanded",
        Period = ClaimBench.Window("2026/27-Q3"),
        Figures =
        [
            new("families_attached", "Families attached", 2),
            new("total_pence", "Amount claimed, in pence", 360_000),
        ],
        Faults = [],
    };
}
