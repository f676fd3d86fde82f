namespace PbrEngine.Engine.TableLinking;

/// <summary>Why a table can't be linked: what, where, what next. Codes are permanent; docs/linkage.md explains
/// each.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="File">The file that it is about, as it was named; null where it is about the command alone.</param>
/// <param name="Message">What is wrong, and what to do about it.</param>
public sealed record LinkageRefusal(string Code, string? File, string Message)
{
    /// <summary>How many refusals of one kind are collected before reading stops.</summary>
    public const int CollectedMax = 20;

    /// <summary>The line of the file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The header of the column, or its number where there is none.</summary>
    public string? Column { get; init; }

    /// <summary>Whether the command's arguments are at fault, and not what the files hold.</summary>
    public bool IsOfArguments { get; init; }

    /// <summary>The whole in one line.</summary>
    public string Sentence => string.Concat(
        string.Join(", ", new[] { File, Line is { } line ? $"line {line}" : null, Column is { } name
            ? $"column {name}" : null }.OfType<string>()), Place.Length > 0 ? ": " : "", Message);

    private string Place => $"{File}{Line}{Column}";

    internal static LinkageRefusal FileMissing(string file) =>
        new("LNK-001", file, "There is no such file. Check the path.");

    internal static LinkageRefusal NotAFile(string file) =>
        new("LNK-001", file, "That is a folder. Name a file in it.");

    internal static LinkageRefusal Empty(string file) => new(
        "LNK-002", file, "The file is empty. It needs a line of column names and a line for each record.");

    internal static LinkageRefusal HeaderOnly(string file) => new(
        "LNK-003", file, "The file has column names and no record, so that there is nothing to link.");

    internal static LinkageRefusal OneRecordOnly(string file) => new(
        "LNK-003", file, "The file has one record, so that there is nothing to link it with.");

    internal static LinkageRefusal Unreadable(string file, int line, string what) =>
        new("LNK-004", file, $"{what} Correct the line, or export the file again.") { Line = line };

    internal static LinkageRefusal NotUtf8(string file, int? line, string? column) => new(
        "LNK-005", file, "The text isn't UTF-8. Save the file as \"CSV UTF-8\" and give it again.")
    { Line = line, Column = column };

    internal static LinkageRefusal Ragged(string file, int line, int fields, int wanted) => new(
        "LNK-006", file, $"{fields} fields where the header has {wanted}. A comma in a text needs quotes around the "
            + "text; correct the line, or export the file again.")
    { Line = line };

    internal static LinkageRefusal NoUsableColumn(string file) => new(
        "LNK-007", file, "No column tells people apart: none says anything of a person, or those that do state the "
            + "same in every record. Say what a column holds with --map, such as --map surname=NAME.");

    internal static LinkageRefusal UnknownColumn(string file, string name, IEnumerable<string> there) => new(
        "LNK-008", file, $"There is no column {name}. There are: {string.Join(", ", there)}.")
    { Column = name, IsOfArguments = true };

    internal static LinkageRefusal NoId(string file) => new(
        "LNK-009", file, "No column tells the records apart. Name the one that does with --id COLUMN.")
    { IsOfArguments = true };

    internal static LinkageRefusal MissingId(string file, int line, string column) => new(
        "LNK-010", file, "The record has no id. Give it one, or name another column with --id.")
    { Line = line, Column = column };

    internal static LinkageRefusal RepeatedId(string file, string id, (int First, int Again) lines, string column) =>
        new("LNK-011", file, $"The id {id} stands on line {lines.First} already. A record is known by its id: remove "
            + "the repetition, or name another column with --id.")
        { Line = lines.Again, Column = column };

    internal static LinkageRefusal WrongMap(string text, string why) =>
        new("LNK-012", null, $"--map {text}: {why}") { IsOfArguments = true };

    internal static LinkageRefusal NamedTwice(string file, string column, string one, string other) => new(
        "LNK-013", file, $"The column is named as {one} and as {other}. It can be one of them.")
    { Column = column, IsOfArguments = true };

    internal static LinkageRefusal ModelUnreadable(string file, string why) => new(
        "LNK-014", file, $"{why} Take the file as --model-out wrote it, or learn a new model with --train.");

    internal static LinkageRefusal OtherModel(string file, string why) => new(
        "LNK-015", file, $"The model is for other columns. {why} Map the columns as they were mapped when it was "
            + "learned, or learn a new model with --train.");

    internal static LinkageRefusal UnknownId(string file, string id, string column) => new(
        "LNK-016", file, $"No record has the id {id}. Check it, or name another column with --id.")
    { Column = column, IsOfArguments = true };

    internal static LinkageRefusal OneRecord(string file, string id, string column) => new(
        "LNK-016", file, $"{id} is given twice. A pair is two records.")
    { Column = column, IsOfArguments = true };

    internal static LinkageRefusal NotWritable(string file, string why) =>
        new("LNK-017", file, $"The file can't be written: {why} Check the folder and the rights on it.");

    internal static LinkageRefusal OverwritesInput(string file) => new(
        "LNK-018", file, "The file is named twice in this command, so that one would overwrite the other. Write to "
            + "another file.")
    { IsOfArguments = true };

    internal static LinkageRefusal NothingInCommon(string first, string second) => new(
        "LNK-019", second, $"No column can be compared with one of {first}: none says the same of a person, or those "
            + "that do state the same in every record. Say what columns hold with --map and --map-b.");

    internal static LinkageRefusal NotANumber(string file, int line, string column, string why) =>
        new("LNK-020", file, why) { Line = line, Column = column };

    internal static LinkageRefusal NoPair(string file, int line, string what) => new(
        "LNK-030", file, $"{what} A pair is two records, and counts once: take the file as --pairs wrote it.")
    { Line = line };

    internal static LinkageRefusal NothingToJudge(string file, string why) => new("LNK-021", file, why);

    internal static LinkageRefusal TooLarge(string file, int line, string what) =>
        new("LNK-022", file, $"{what} Cut the file into smaller ones, or leave columns out.") { Line = line };

    internal static LinkageRefusal StateUnreadable(string file, string why) => new(
        "LNK-023", file, $"{why} Make a new one with pbr linkage dedupe --state, from all records.");

    internal static LinkageRefusal OtherState(string file) => new(
        "LNK-024", file, "The state is of another model. Name the model that it was made with, or make a new state "
            + "with pbr linkage dedupe --state, from all records.");

    internal static LinkageRefusal OtherColumns(
        string file, IEnumerable<string> wanted, IEnumerable<string> there) => new(
        "LNK-025", file, $"The columns aren't those of the records that the state is of: {string.Join(", ", wanted)}. "
            + $"There are: {string.Join(", ", there)}. Export the file as the other one was.");

    internal static LinkageRefusal UnknownBasis(string file, int line, string basis, IEnumerable<string> known) => new(
        "LNK-040", file, $"{basis} is not a basis of families. There are, the most trusted first: "
            + $"{string.Join(", ", known)}.")
    { Line = line, Column = "basis" };

    internal static LinkageRefusal NotADay(string file, int line, string column, string text) => new(
        "LNK-041", file, $"{text} is not a day. Write it as year, month and day, such as 2026-10-31.")
    { Line = line, Column = column };

    internal static LinkageRefusal EndsTooEarly(string file, int line) => new(
        "LNK-042", file, "It ends before it begins. Correct one of the two days; the last day is the one in \"to\".")
    { Line = line, Column = "to" };

    internal static LinkageRefusal NothingStated(string file, int line, string column) => new(
        "LNK-043", file, "Nothing is stated there. State it, or leave the line out.")
    { Line = line, Column = column };
}
