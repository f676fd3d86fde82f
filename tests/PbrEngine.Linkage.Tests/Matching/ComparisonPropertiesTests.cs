using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Comparing;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Goal: whatever two rows state, a comparison is symmetric, within its levels, missing where a side is, and
/// at the top for what is equal and there only.</summary>
public sealed class ComparisonPropertiesTests
{
    private const int Pairs = 20_000;

    public static TheoryData<ColumnRole> Roles =>
    [
        ColumnRole.Forename, ColumnRole.MiddleName, ColumnRole.Surname, ColumnRole.BirthDate, ColumnRole.Sex,
        ColumnRole.Email, ColumnRole.Phone, ColumnRole.Identifier, ColumnRole.Other,
    ];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Level_SeededPairsOfOneColumn_IsSymmetricAndWithinBounds(ColumnRole role)
    {
        (string Left, string Right)[] pairs = role == ColumnRole.BirthDate ? Dates() : Texts();
        EncodedColumn column = People.Column(role, [.. pairs.SelectMany(p => new[] { p.Left, p.Right })]);
        IComparison comparison = Assert.Single(Comparisons.Of(People.Table(column)));
        IComparison fresh = Assert.Single(Comparisons.Of(People.Table(column)));
        int top = comparison.Levels.Count - 1;
        for (int pair = 0; pair < Pairs; pair++)
        {
            (string left, string right) = pairs[pair];
            int level = comparison.Level(2 * pair, 2 * pair + 1);
            string at = $"pair {pair}, {role} of '{left}' and '{right}': {level}";
            Assert.True(level >= 0 && level <= top, at);
            Assert.True((level == 0) == (left.Length == 0 || right.Length == 0), at + " but something is missing");
            Assert.True((level == top) == (left == right && left.Length > 0), at + " but equal or not");
            // One that was asked before, and one that wasn't.
            Assert.True(level == comparison.Level(2 * pair + 1, 2 * pair), at + " isn't symmetric");
            Assert.True(level == fresh.Level(2 * pair + 1, 2 * pair), at + " depends on what was asked before");
        }
    }

    // Two columns of a name, of which a part is swapped, and three of a place, each of two lines.
    [Fact]
    public void Level_SeededPairsOfSeveralColumns_IsSymmetricAndWithinBounds()
    {
        PersonTable table = Places();
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(table);
        Assert.Equal(["forename", "surname", "place"], comparisons.Select(c => c.Name));
        foreach (IComparison comparison in comparisons)
        {
            int[] seen = new int[comparison.Levels.Count];
            for (int row = 0; row < Pairs; row++)
            {
                int other = row ^ 1;
                int level = comparison.Level(row, other);
                Assert.True(level == comparison.Level(other, row), $"{comparison.Name} of {row} isn't symmetric");
                Assert.True(
                    comparison.Text(row) is not null || level == 0, $"{comparison.Name} of {row} states nothing");
                seen[level]++;
            }

            Assert.True(seen.Count(count => count > 0) >= 5, $"{comparison.Name}: {string.Join(' ', seen)}");
        }
    }

    // One pair in ten holds a text that nobody expects.
    private static (string Left, string Right)[] Texts()
    {
        string[] strange =
        [
            new('X', 500), new string('X', 499) + "Y", " ", "\u202eABC\u202c", "A\u0301\u0302\u0303", "\ud835", "\0\0",
            "\ud83d\ude00", "\u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f", "\u738b", "--", "1",
        ];
        var random = new Random(20250604);
        return [.. RandomPairs.Of(Pairs).Select(p => random.Next(20) switch
        {
            0 => (p.Left, strange[random.Next(strange.Length)]),
            1 => (strange[random.Next(strange.Length)], strange[random.Next(strange.Length)]),
            _ => (p.Left, p.Right),
        })];
    }

    // Dates near each other, far away, of default days, and of leap years; one in twenty is missing.
    private static (string Left, string Right)[] Dates()
    {
        var random = new Random(20250602);
        string Text(DateOnly day) => random.Next(20) == 0 ? "" : day.ToString("O", null);
        return [.. Enumerable.Range(0, Pairs).Select(_ =>
        {
            DateOnly left = new DateOnly(1900, 1, 1).AddDays(random.Next(126 * 365));
            DateOnly right = random.Next(6) switch
            {
                0 => left,
                1 => left.AddDays(random.Next(-40, 40) is var days && left.Year > 1900 ? days : 0),
                2 => new(left.Year, 1, 1),
                3 => left.AddYears(random.Next(20)),
                4 when left.Day <= 12 => new(left.Year, left.Day, left.Month),
                _ => new DateOnly(1900, 1, 1).AddDays(random.Next(126 * 365)),
            };
            return (Text(left), Text(right));
        })];
    }

    private static PersonTable Places()
    {
        var random = new Random(20250603);
        (string Left, string Right)[] texts = Texts();
        string[] names = [.. texts.SelectMany(p => new[] { p.Left, p.Right }).Take(Pairs)];
        string[] others = [.. Enumerable.Range(0, Pairs).Select(row =>
            random.Next(3) == 0 ? names[row ^ 1] : names[random.Next(Pairs)])];
        string[] Shuffled(int values) => [.. Enumerable.Range(0, Pairs).Select(row => random.Next(4) switch
        {
            0 => "",
            1 => names[row],
            _ => names[random.Next(values)],
        })];
        return People.Table(
            People.Column(ColumnRole.Forename, names),
            People.Column(ColumnRole.Surname, others),
            People.Column(ColumnRole.HouseNumber, Shuffled(5)),
            People.Column(ColumnRole.Street, Shuffled(5)),
            People.Column(ColumnRole.Street, Shuffled(50)),
            People.Column(ColumnRole.Locality, Shuffled(5)),
            People.Column(ColumnRole.Postcode, Shuffled(20)));
    }
}
