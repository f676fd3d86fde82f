using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("John", "JOHN", null)]
    [InlineData("John Paul", "JOHN", "PAUL")]
    [InlineData("Anne-Marie", "ANNEMARIE", null)]
    [InlineData("Mr John", "JOHN", null)]
    [InlineData("J. P.", "J", "P")]
    [InlineData("Robert (Bob)", "ROBERT", "BOB")]
    [InlineData("a b c d e f g", "A", "B C D E")]
    [InlineData("Lady", "LADY", null)]
    [InlineData("Mrs", null, null)]
    [InlineData("unknown", null, null)]
    [InlineData("123", null, null)]
    public void OfForenames_AsStated_AreTaken(string stated, string? forename, string? further) =>
        Assert.Equal(new NameParts(forename, further, null), NameParts.OfForenames(stated));

    [Theory]
    [InlineData("Smith", "SMITH")]
    [InlineData("Smith-Jones", "SMITHJONES")]
    [InlineData("Smith Jones", "SMITHJONES")]
    [InlineData("O'Brien", "OBRIEN")]
    [InlineData("O Brien", "OBRIEN")]
    [InlineData("van der Berg", "VANDERBERG")]
    [InlineData("Smith Jr.", "SMITH")]
    [InlineData("Smith III", "SMITH")]
    [InlineData("Mrs Smith", "SMITH")]
    [InlineData("Miss", "MISS")]
    [InlineData("Null", "NULL")]
    [InlineData("N/A", null)]
    public void OfSurname_AsStated_IsOneWord(string stated, string? surname) =>
        Assert.Equal(new NameParts(null, null, surname), NameParts.OfSurname(stated));

    [Theory]
    [InlineData("John Smith", "JOHN", null, "SMITH")]
    [InlineData("John A. Smith", "JOHN", "A", "SMITH")]
    [InlineData("Smith, John", "JOHN", null, "SMITH")]
    [InlineData("SMITH, Mr John Albert", "JOHN", "ALBERT", "SMITH")]
    [InlineData("van der Berg, Ann", "ANN", null, "VANDERBERG")]
    [InlineData("Ann van der Berg", "ANN", null, "VANDERBERG")]
    [InlineData("Ann Maria de la Cruz", "ANN", "MARIA", "DELACRUZ")]
    [InlineData("Van Morrison", "VAN", null, "MORRISON")]
    [InlineData("John Smith, Jr", "JOHN", null, "SMITH")]
    [InlineData("John Smith, Esq.", "JOHN", null, "SMITH")]
    [InlineData("Dr John Smith OBE", "JOHN", null, "SMITH")]
    [InlineData("John Senior", "JOHN", null, "SENIOR")]
    [InlineData("Mr Smith", null, null, "SMITH")]
    [InlineData("Henry", "HENRY", null, null)]
    [InlineData(", John", "JOHN", null, null)]
    [InlineData("Smith,", "SMITH", null, null)]
    [InlineData("Unknown", null, null, null)]
    [InlineData("", null, null, null)]
    public void OfFullName_AsStated_IsSplit(string stated, string? forename, string? further, string? surname) =>
        Assert.Equal(new NameParts(forename, further, surname), NameParts.OfFullName(stated));

    [Fact]
    public void OfFullName_VeryLong_DoesNotCrash()
    {
        NameParts parts = NameParts.OfFullName(string.Join(' ', Enumerable.Repeat("van", 170)));
        Assert.Equal("VAN", parts.Forename);
        Assert.NotNull(parts.Surname);
    }
}
