using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class TablePreparationTests
{
    private static readonly RawTable People = RawTables.Of(
        "rec_id|name|dob|sex|address|town|phone|cluster",
        "r1|Ann B. Archer|25/12/1985|F|1 Mill Rd, LS1 4AB|Leeds|07700 900123|c1",
        "r2|Archer, Ann|25/12/1985|female|1 Mill Road|leeds|+447700900123|c1",
        "r3|Bob Baker|01/02/1990|M|Flat 2, 9 Ash Ln|St Ives||c2",
        "r4|||m|||none|c2");

    [Fact]
    public void Prepare_ATable_IsStandardisedAndEncoded()
    {
        PersonTable table = Prepared(People);
        Assert.Equal(["r1", "r2", "r3", "r4"], table.Ids);
        Assert.Equal(
            """
            name:forename Forename ANN ANN BOB -
            name:middle_name MiddleName B - - -
            name:surname Surname ARCHER ARCHER BAKER -
            dob BirthDate 1985-12-25 1985-12-25 1990-02-01 -
            sex Sex F F M M
            address Street MILL ROAD MILL ROAD FLAT 2 ASH LANE -
            address:house_number HouseNumber 1 1 9 -
            address:postcode Postcode LS14AB - - -
            town Locality LEEDS LEEDS SAINT IVES -
            phone Phone 07700900123 07700900123 - -
            """.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            Lines(table).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Prepare_ATable_ReportsWhatWasFound()
    {
        TableReport report = TablePreparation.Prepare(People, ColumnMap.None).Report!;
        Assert.Equal(4, report.Rows);
        Assert.Equal(8, report.Choices.Count);
        ColumnReport sex = report.Columns.Single(column => column.Name == "sex");
        Assert.Equal((1.0, 2), (sex.Completeness, sex.DistinctValues));
        Assert.Equal([new("F", 2), new ValueCount("M", 2)], sex.Top);
        Assert.Contains(report.Warnings, warning => warning.StartsWith("cluster: not used", StringComparison.Ordinal));
    }

    [Fact]
    public void Prepare_RowsInAnyOrderOnAnyNumberOfThreads_IsTheSame()
    {
        RawTable many = Many();
        string[] expected = Sorted(Prepared(many, threads: 1));
        for (int seed = 1; seed <= 5; seed++)
        {
            PersonTable shuffled = Prepared(RawTables.Shuffled(many, seed), threads: 2);
            Assert.Equal(expected, Sorted(shuffled));
            Assert.All(shuffled.Columns, column =>
                Assert.Equal(column.Values.Order(StringComparer.Ordinal), column.Values));
        }
    }

    [Fact]
    public void Prepare_ARoleThatDoesNotFit_IsToldByTheNameThatMapsUse()
    {
        var map = new ColumnMap { Roles = new Dictionary<string, ColumnRole> { ["town"] = ColumnRole.BirthDate } };
        string[] told = [.. TablePreparation.Prepare(People, map).Report!.Warnings
            .Where(warning => warning.StartsWith("town: ", StringComparison.Ordinal))];
        Assert.Equal(2, told.Length);
        Assert.All(told, warning => Assert.Contains("as date_of_birth", warning, StringComparison.Ordinal));
    }

    [Fact]
    public void Prepare_NoId_NumbersTheRows()
    {
        PreparedTable prepared = TablePreparation.Prepare(RawTables.Of("surname", "a", "b"), ColumnMap.None);
        Assert.Equal(["1", "2"], prepared.Table!.Ids);
        Assert.Contains(
            prepared.Report!.Warnings, warning => warning.StartsWith("No column", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("surname", TableRefusalKind.Empty)]
    [InlineData("surname/a/a", TableRefusalKind.NoUsableColumn)]
    [InlineData("remark/a/b", TableRefusalKind.NoUsableColumn)]
    public void Prepare_NothingToLink_IsRefused(string lines, TableRefusalKind kind)
    {
        PreparedTable prepared = TablePreparation.Prepare(RawTables.Of(lines.Split('/')), ColumnMap.None);
        Assert.Equal(kind, Assert.Single(prepared.Refusals).Kind);
        Assert.Null(prepared.Table);
        Assert.Null(prepared.Report);
    }

    [Fact]
    public void Prepare_RepeatedId_IsRefused()
    {
        RawTable table = RawTables.Of("key|surname", "1|a", "1|b", "2|c");
        PreparedTable prepared = TablePreparation.Prepare(table, new ColumnMap { Id = "key" });
        Assert.Equal(TableRefusalKind.RepeatedId, Assert.Single(prepared.Refusals).Kind);
    }

    [Fact]
    public void Prepare_MappedColumnThatNobodyCanRead_IsRefusedNotThrown()
    {
        var map = new ColumnMap { Roles = new Dictionary<string, ColumnRole> { ["x"] = ColumnRole.Sex } };
        PreparedTable prepared = TablePreparation.Prepare(RawTables.Of("x", "q", "r"), map);
        Assert.Equal(TableRefusalKind.NoUsableColumn, Assert.Single(prepared.Refusals).Kind);
    }

    [Fact]
    public void Prepare_TextsThatNobodyExpects_DoesNotCrash()
    {
        string[] strange =
        [
            new('x', 500), "\u202eabc\u202c", "a\u0301\u0302\u0303", "\ud835", "\0\0", "𝕬𝖓𝖓", "😀", "ÿþ", "--", ",",
            "0", "１２", "مُحَمَّد بن", "王", "1/1", "99/99/9999", "@.", "+", "x x x x x x x x",
        ];
        string[] headers = ["name", "forename", "surname", "dob", "sex", "postcode", "address", "town", "email",
            "phone", "uprn", "nino", "house_number", "county", "words", "middle_name"];
        IEnumerable<string> rows = strange.Select(text => string.Join('|', Enumerable.Repeat(text, headers.Length)));
        var map = new ColumnMap
        {
            Roles = headers.Zip(Enum.GetValues<ColumnRole>()).ToDictionary(pair => pair.First, pair => pair.Second),
        };
        Assert.NotNull(TablePreparation.Prepare(RawTables.Of([string.Join('|', headers), .. rows]), map).Table);
    }

    private static PersonTable Prepared(RawTable table, int threads = 2) =>
        TablePreparation.Prepare(table, ColumnMap.None, threads).Table!;

    private static RawTable Many()
    {
        var random = new Random(5);
        string[] names = ["Ann", "Bob", "Cat D", "Eve-Marie", "Zoë", "Łukasz", "N/A", ""];
        return RawTables.Of([
            "rec_id|forename|surname|full name|dob|address|nino",
            .. Enumerable.Range(0, 500).Select(row => string.Join('|', $"r{row}", names[random.Next(8)],
                names[random.Next(8)], $"{names[random.Next(8)]} {names[random.Next(8)]}",
                $"{random.Next(1, 29)}/{random.Next(1, 15)}/{random.Next(1950, 1960)}",
                $"{random.Next(20)} {names[random.Next(7)]} St", $"N{random.Next(300)}")),
        ]);
    }

    private static string[] Sorted(PersonTable table) => [.. Enumerable.Range(0, table.Count)
        .OrderBy(row => table.Ids[row], StringComparer.Ordinal)
        .Select(row => string.Join('|', table.Columns.Select(column => $"{column.Name}={column.Codes[row]}")))];

    private static IEnumerable<string> Lines(PersonTable table) => table.Columns.Select(column =>
        $"{column.Name} {column.Role} {string.Join(' ', column.Codes.Select(c => c < 0 ? "-" : column.Values[c]))}");
}
