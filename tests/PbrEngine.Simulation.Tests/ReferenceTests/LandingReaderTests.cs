using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Reference.Linking;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class LandingReaderTests
{
    [Fact]
    public void Read_QuotesCommasAndEmptyFields_AreKeptAsStated()
    {
        var rows = CsvText.Read("\uFEFFa,b,c\r\n\"x, \"\"y\"\"\",,\"\"\nz,1,\n");
        Assert.Equal(["x, \"y\"", "", "", "z", "1", ""], rows.SelectMany(r => r.Values));
    }

    [Fact]
    public void Person_SharedIdentifierOrWholeName_IsOnePerson()
    {
        var linker = new PersonLinker(Rows(
            Row("members.csv",
                ("member_ref", "M1"), ("nino", "AB123456C"), ("forenames", "Ann"), ("postcode", "BS1 1AA")),
            Row("claimants.csv", ("claimant_ref", "C1"), ("nino", "AB123456C"), ("forenames", "Anne")),
            Row("people.csv", ("person_ref", "X1"), ("forenames", "Ann"), ("postcode", "BS1 1AA")),
            Row("people.csv", ("person_ref", "X2"), ("forenames", "Ann"), ("postcode", "BS1 1AB"))));
        var member = linker.Person("early_help", "M1");
        Assert.Equal(member, linker.Person("dwp", "C1"));
        Assert.Equal(member, linker.Person("police", "X1"));
        Assert.NotEqual(member, linker.Person("police", "X2"));
    }

    private static Dictionary<string, IReadOnlyList<LandingRow>> Rows(params LandingRow[] rows) =>
        FileRules.All.ToDictionary(
            f => f.File,
            f => (IReadOnlyList<LandingRow>)rows.Where(r => r.File == f.File).ToList(),
            StringComparer.Ordinal);

    private static LandingRow Row(string file, params (string Column, string Value)[] values) =>
        new(file, values.ToDictionary(v => v.Column, v => v.Value, StringComparer.Ordinal));
}
