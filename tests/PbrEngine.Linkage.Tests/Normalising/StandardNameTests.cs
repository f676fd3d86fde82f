using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Normalising;

public sealed class StandardNameTests
{
    [Theory]
    [InlineData("Anne-Marie", "ANNEMARIE", "ANNE")]
    [InlineData("Anne Marie", "ANNEMARIE", "ANNE")]
    [InlineData("ANNEMARIE", "ANNEMARIE", "ANNEMARIE")]
    [InlineData("  josé   luis ", "JOSELUIS", "JOSE")]
    [InlineData("Jose\u0301", "JOSE", "JOSE")]
    [InlineData("Zoë", "ZOE", "ZOE")]
    [InlineData("Łukasz", "LUKASZ", "LUKASZ")]
    [InlineData("Siân", "SIAN", "SIAN")]
    [InlineData("Nguyễn", "NGUYEN", "NGUYEN")]
    [InlineData("Mr. John", "JOHN", "JOHN")]
    [InlineData("MRS Ann", "ANN", "ANN")]
    [InlineData("John Dr", "JOHN", "JOHN")]
    [InlineData("Drew", "DREW", "DREW")]
    [InlineData("J. P.", "JP", "J")]
    [InlineData("J.P.", "JP", "J")]
    [InlineData("D'Arcy", "DARCY", "DARCY")]
    [InlineData("D’Arcy", "DARCY", "DARCY")]
    [InlineData("Robert (Bob)", "ROBERTBOB", "ROBERT")]
    [InlineData("Дмитрий", "ДМИТРИЙ", "ДМИТРИЙ")]
    [InlineData("Miss", null, null)]
    [InlineData("", null, null)]
    [InlineData("-", null, null)]
    [InlineData("123", null, null)]
    [InlineData(null, null, null)]
    public void Forenames_AsStated_AreStandardised(string? stated, string? all, string? first)
    {
        Assert.Equal((all, first), (StandardName.Forenames(stated), StandardName.FirstForename(stated)));
    }

    [Theory]
    [InlineData("O'Brien", "OBRIEN")]
    [InlineData("O`Brien", "OBRIEN")]
    [InlineData("O Brien", "OBRIEN")]
    [InlineData("Smith-Jones", "SMITHJONES")]
    [InlineData("SMITH JONES", "SMITHJONES")]
    [InlineData("Smith – Jones", "SMITHJONES")]
    [InlineData("Mac Donald", "MACDONALD")]
    [InlineData("Müller", "MULLER")]
    [InlineData("Strauß", "STRAUSS")]
    [InlineData("Ægir", "AEGIR")]
    [InlineData("St. John", "STJOHN")]
    [InlineData("Mrs Archer", "ARCHER")]
    [InlineData("Miss", "MISS")]
    [InlineData("Archer Miss", "ARCHERMISS")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Surname_AsStated_IsStandardised(string? stated, string? standard)
    {
        Assert.Equal(standard, StandardName.Surname(stated));
    }
}
