using System.Text;
using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Households;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class FamilyCsvTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Fact]
    public void WriteMemberships_DaysAndReferences_AreWrittenAsTheyWereRead() => Assert.Equal(
        "family,person,basis,group,from,to\nH1,\"a,b\",tenancy,T1,2026-03-09,\nH1,c,tenancy,T1,2026-03-09,2026-03-09\n",
        Written(stream => FamilyCsv.WriteMemberships(
            [new("H1", "a,b", "tenancy", "T1", Day, null), new("H1", "c", "tenancy", "T1", Day, Day)], stream)));

    [Fact]
    public void WriteEvents_Persons_HaveALineEach() => Assert.Equal(
        "on,event,from,to,person\n2026-03-09,merged,H2,H1,a\n2026-03-09,merged,H2,H1,b\n2026-03-09,split,H1,H3,c\n",
        Written(stream => FamilyCsv.WriteEvents(
            [
                new FamilyMerged("H1", "H2") { On = Day, Persons = ["a", "b"] },
                new FamilySplit("H1", "H3") { On = Day, Persons = ["c"] },
            ],
            stream)));

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
