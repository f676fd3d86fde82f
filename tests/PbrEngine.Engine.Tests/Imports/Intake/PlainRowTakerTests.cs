using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class PlainRowTakerTests
{
    [Fact]
    public void KeyOf_RowOfWrongLength_IsReadAsFarAsItGoes()
    {
        using var bench = new ImportBench();
        bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", "pupil_ref,surname,town", "P1,a", "P2,a,b,c", "", "P3,a,b"));

        var content = bench.Store.List().Single().Files.Single(f => f.Name == "pupils.csv").ContentId;
        Assert.Equal(["P1", "P2"], bench.Store.RejectedKeys(content));
    }
}
