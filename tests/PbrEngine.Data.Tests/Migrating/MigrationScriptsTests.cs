using System.Text.RegularExpressions;
using PbrEngine.Data.Migrating;

namespace PbrEngine.Data.Tests.Migrating;

public sealed partial class MigrationScriptsTests
{
    public static TheoryData<string> Dialects => new("sqlite", "sqlserver");

    [Fact]
    public void Of_BothDialects_HaveTheSameNumbersAndNames()
    {
        Assert.Equal(Titles("sqlite"), Titles("sqlserver"));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Of_Dialect_NumbersRunFromOneToHead(string dialect)
    {
        Assert.Equal(
            Enumerable.Range(1, MigrationScripts.Head), MigrationScripts.Of(dialect).Select(s => s.Number));
    }

    // A constraint's name becomes a sentence for the user, so none is left to the database.
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Of_Dialect_EveryConstraintAndIndexIsNamed(string dialect)
    {
        foreach (var line in MigrationScripts.Of(dialect).SelectMany(s => s.Text.Split('\n')))
        {
            if (KeyWords().IsMatch(line))
                Assert.Matches(NamedConstraint(), line);
        }
    }

    [Fact]
    public void Sha256_OtherLineEnds_IsTheSame()
    {
        Assert.Equal(
            new MigrationScript(1, "a", "SELECT 1;\nSELECT 2;").Sha256,
            new MigrationScript(1, "a", "SELECT 1;\r\nSELECT 2;").Sha256);
    }

    private static IEnumerable<(int Number, string Name)> Titles(string dialect) =>
        MigrationScripts.Of(dialect).Select(s => (s.Number, s.Name));

    [GeneratedRegex(
        @"\b(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK) \(|CREATE (UNIQUE )?INDEX", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyWords();

    [GeneratedRegex(@"^\s*CONSTRAINT (PK|FK|UQ|CK)_\w+ |^CREATE INDEX IX_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedConstraint();
}
