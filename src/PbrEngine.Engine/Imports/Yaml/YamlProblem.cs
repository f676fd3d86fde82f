namespace PbrEngine.Engine.Imports.Yaml;

/// <summary>Something wrong in a YAML file, with its place.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Line">Line of the file, from 1; 0 when it is about the whole file.</param>
/// <param name="Column">Column of the line, from 1.</param>
/// <param name="Path">The field, such as <c>coverage.from</c>; empty when it is about the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Value">The value at fault.</param>
public sealed record YamlProblem(string Code, long Line, long Column, string Path, string Message, string Value)
{
    /// <summary>Whether the file can be used all the same.</summary>
    public bool IsWarning => Code == ImportCodes.UnknownField;

    /// <summary>The problem as an issue of the file.</summary>
    public RowIssue ToIssue(string file) => new()
    {
        File = file,
        Line = (int)Line,
        Column = Path,
        Code = Code,
        Severity = IsWarning ? IssueSeverity.Warning : IssueSeverity.Fatal,
        Message = Line == 0 ? Message : FormattableString.Invariant($"{Message} (line {Line}, column {Column})"),
        Value = IssueText.Shown(Value),
    };
}
