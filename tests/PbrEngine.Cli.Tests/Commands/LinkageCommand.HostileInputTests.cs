using System.Globalization;
using System.Text;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>Goal: files that were made to break something end in a sentence with a code, or in a sane answer with a
/// warning; never in an exception, a file half-written or a record that is lost.</summary>
public sealed class LinkageCommandHostileInputTests : IDisposable
{
    private const string Header = "id,forename,surname,dob,nhs_number\n";

    private static readonly Dictionary<string, string> Refused = new()
    {
        ["LNK-002 *: The file is empty."] = "\n\n\n",
        ["LNK-004 *, line 3: There is a NUL byte"] = Header + Person(1) + "2,an\0na,lee,1990-01-02,\n",
        ["LNK-004 *, line 1: Lines end in carriage returns alone"] = (Header + Person(1)).Replace('\n', '\r'),
        ["LNK-004 *, line 2: The record is longer than 64 kB."] =
            Header + $"1,{new string('a', 70_000)},lee,1990-01-02,\n" + Person(2),
        ["LNK-004 *, line 2: A quote isn't closed"] = Header + "1,\"ann,lee,1990-01-02,\n" + Person(2),
        ["LNK-005 *, line 3, column 2: The text isn't UTF-8."] = Header + Person(1) + "2,\udce9,lee,1990-01-02,\n",
        ["LNK-006 *, line 2: 6 fields where the header has 5."] = Header + "1,ann,lee,1990,1,2\n" + Person(2),
        ["LNK-007 *: No column tells people apart"] =
            Header + "1,ann,lee,1990-01-02,7\n2,ann,lee,1990-01-02,7\n",
        ["LNK-008 *, column id: There is no column id."] = ",,,,\n" + Person(1) + Person(2),
        ["LNK-010 *, line 3, column id: The record has no id."] = Header + Person(1) + "   ,bob,ray,1990-01-02,\n",
        ["LNK-011 *, line 3, column id: The id 1 stands on line 2"] = Header + Person(1) + " 1 ,bob,ray,1990-01-02,\n",
        ["LNK-022 *, line 1: There are more than 1000 columns."] =
            "id" + string.Concat(Enumerable.Range(0, 1_000).Select(n => $",c{n}")) + "\n",
    };

    private readonly LinkageBench _bench = new();

    public static TheoryData<string> Sentences => [.. Refused.Keys];

    // What is told of 61 people of whom every one states this date and this number; # is a number of the row.
    public static TheoryData<string, string, string> Warned => new()
    {
        { "nhs_number: not used, because every row", "19#-01-02", "9434765919" },
        { "nhs_number: not used, because no row states anything", "19#-01-02", "" },
        { "dob: not used, because every row", "1990-01-02", "4000000#" },
        { "dob: not used, because its header says date_of_birth, but most values", "soon #", "4000000#" },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Dedupe_AFileThatIsNoTable_IsRefusedWithItsPlace(string sentence)
    {
        // A half of a pair of surrogates can't be written as UTF-8; as Latin-1 it stands for a byte of its own.
        byte[] bytes = [.. Refused[sentence].SelectMany(letter =>
            letter == '\udce9' ? [0xE9] : Encoding.UTF8.GetBytes([letter]))];
        var file = _bench.WriteBytes("t.csv", bytes);
        var answer = _bench.Run("dedupe", file, "--id", "id", "--out", _bench.At("c.csv"));
        Assert.NotEqual(ExitCode.Done, answer.Code);
        Assert.StartsWith(
            sentence.Replace("*", file, StringComparison.Ordinal), answer.Error, StringComparison.Ordinal);
        Assert.Equal(["t.csv"], _bench.Names());
    }

    [Theory]
    [MemberData(nameof(Warned))]
    public void Dedupe_AColumnThatSaysNothing_IsWarnedAboutAndNobodyIsLost(string told, string born, string number)
    {
        var output = Linked([Header.TrimEnd(), .. Enumerable.Range(0, 61).Select(n =>
            $"{n},{Name(n)},{Name(n + 5)},{born},{number}".Replace("#", $"{n + 30}", StringComparison.Ordinal))]);
        Assert.Contains($"Look at: {told}", output, StringComparison.Ordinal);
        Assert.Equal(62, _bench.Lines("c.csv").Length);
    }

    [Fact]
    public void Dedupe_DatesOfSeveralForms_AreReadAndTheContraryTold()
    {
        string[] forms = ["yyyy-MM-dd", "dd/MM/yyyy", "d MMM yyyy", "MM/dd/yyyy"];
        var lines = Enumerable.Range(0, 60).Select(n => $"{n},{Name(n)},{Name(n + 7)},"
            + new DateOnly(1950 + n, 3, 13 + n % 15).ToString(forms[n % 4], CultureInfo.InvariantCulture));
        var output = Linked(["id,forename,surname,dob", .. lines]);
        Assert.Contains("dob: 15 rows write the month first, unlike the others", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(3)]
    public void Dedupe_ABlockOfEveryNth_EndsWithEveryRecord(int nth)
    {
        var lines = Enumerable.Range(0, 12_000).Select(n => $"{n},{Name(n)},{Name(n / 3)},"
            + (n % nth == 0 ? "1980-06-15" : new DateOnly(1940, 1, 1).AddDays(n * 7 % 25_000).ToString(
                "yyyy-MM-dd", CultureInfo.InvariantCulture))
            + (n % nth == 0 ? ",LS1 1AA" : $",LS{n % 9 + 1} {n % 7 + 1}A{(char)('A' + n % 20)}"));
        var output = Linked(["id,forename,surname,dob,postcode", .. lines]);
        Assert.Equal(12_001, _bench.Lines("c.csv").Length);
        Assert.Contains("Look at: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dedupe_IdsOfAnyText_ComeBackAsTheyWere()
    {
        string[] ids =
            ["=1+1", "\"a,\"\"b\"\"\"", "\"two\nlines\"", new('x', 500), "שלום", "e\u0301", "😀", "-", "0"];
        Linked(["id,forename,surname,dob", .. ids.Select((id, n) => $"{id},{Name(n)},{Name(n + 1)},1990-01-{n + 10}")]);
        var text = File.ReadAllText(_bench.At("c.csv"));
        Assert.All(ids, id => Assert.Contains($"\n{id},{id}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Dedupe_ByteOrderMarkAndCarriageReturns_ChangeNothing()
    {
        var people = _bench.Lines(Path.GetFileName(_bench.People()));
        _bench.Done("dedupe", _bench.At("people.csv"), "--truth", "person", "--out", _bench.At("plain.csv"));
        var file = _bench.WriteBytes(
            "windows.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Join("\r\n", people))]);
        _bench.Done("dedupe", file, "--truth", "person", "--out", _bench.At("windows.out"));
        Assert.Equal(_bench.Lines("plain.csv"), _bench.Lines("windows.out"));
    }

    private string Linked(string[] lines) =>
        _bench.Done("dedupe", _bench.Write("t.csv", lines), "--id", "id", "--out", _bench.At("c.csv")).Output;

    private static string Person(int n) => $"{n},{Name(n)},{Name(n + 5)},1990-01-{n + 10},{400_000_000 + n}\n";

    private static string Name(int n) => string.Concat(
        "bcdfghklmnpr"[n % 12], "aeiou"[n % 5], "stvwz"[n / 5 % 5], "aeiou"[n / 25 % 5], "nrl"[n % 3], "ey"[n / 7 % 2]);
}
