using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class MarkSheetTests
{
    private static readonly FileContract Contract = Contracts.Get(Feed.Schools, "attendance.csv");

    [Theory]
    [InlineData("2024-08-31", "J", MarkMeaning.Present, null)]
    [InlineData("2024-09-01", "J", MarkMeaning.Unresolved, "J")]
    [InlineData("2024-09-01", "C1", MarkMeaning.Authorised, null)]
    [InlineData("2024-09-01", "c1", MarkMeaning.Unresolved, "c1")]
    [InlineData("2023-12-31", "J", MarkMeaning.Unresolved, "J")]
    public void Read_Session_TakesTheCodesInForceOnTheDay(
        string day, string code, MarkMeaning meaning, string? unknown)
    {
        var mark = Read(MarksLayout.Session, "", $"P1,{day},PM,{code}").Single();

        Assert.Equal(new SessionMark(DateOnly.Parse(day, null), 1, meaning, unknown), mark);
    }

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    public void Read_Week_GivesMorningsAndAfternoonsFromTheFirstDay(string separator)
    {
        var codes = string.Join(separator, "J", "J", " ", "J");

        Assert.Equal(
            ["2024-06-03 0", "2024-06-03 1", "2024-06-04 1"],
            Read(MarksLayout.Week, separator, $"P1,2024-06-03,,{codes}")
                .Select(m => $"{IsoDate.Write(m.Day)} {m.Half}"));
    }

    private static IReadOnlyList<SessionMark> Read(MarksLayout layout, string separator, string row)
    {
        var marks = new MarksMapping
        {
            Layout = layout,
            Date = "d",
            Session = layout == MarksLayout.Session ? "s" : null,
            Code = "c",
            Separator = separator,
            CodeSets =
            [
                Set(new(2024, 1, 1), new(2024, 8, 31), ("J", MarkMeaning.Present)),
                Set(new(2024, 9, 1), DateOnly.MaxValue, ("C1", MarkMeaning.Authorised)),
            ],
        };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("pupil_ref,d,s,c\n" + row + "\n"));
        using var reader = new CsvRecordReader(stream, CsvOptions.Default);
        reader.Read();
        var mapping = new FileMapping { Name = Contract.Name, From = Contract.Name, Marks = marks };
        var header = HeaderBinding.Bind(Contract, mapping, reader, "f");
        var sheet = new MarkSheet(marks, header, FilePlan.Identity(Contract, "f", new(2026, 10, 31)));
        reader.Read();
        Assert.Null(sheet.Read(reader));
        return sheet.Marks;
    }

    private static MarkCodeSet Set(DateOnly from, DateOnly to, (string Code, MarkMeaning Meaning) code) =>
        new(from, to, new Dictionary<string, MarkMeaning> { [code.Code] = code.Meaning });
}
