namespace PbrEngine.Engine.Imports.Intake;

/// <summary>What is wrong with a delivery as a whole. Issues of rows go elsewhere: there may be millions.</summary>
internal sealed class DeliveryIssues(string folder)
{
    private const int Max = 1000;

    private readonly List<RowIssue> _issues = [];

    internal IReadOnlyList<RowIssue> All => _issues;

    internal bool HasFatal => _issues.Exists(i => i.Severity == IssueSeverity.Fatal);

    /// <summary>Bounded by severity, so that no number of warnings can hide a reason to refuse.</summary>
    internal void Add(RowIssue issue)
    {
        if (_issues.Count(i => i.Severity == issue.Severity) < Max)
            _issues.Add(issue);
    }

    internal void AddAll(IEnumerable<RowIssue> issues)
    {
        foreach (var issue in issues)
            Add(issue);
    }

    /// <summary>Refuses the delivery.</summary>
    internal void Fatal(string file, string code, string message, string value, string column = "") =>
        Add(Of(PathOf(file), column, code, IssueSeverity.Fatal, message, value));

    internal void Warn(string file, string code, string message, string value, string column = "") =>
        Add(Of(PathOf(file), column, code, IssueSeverity.Warning, message, value));

    /// <summary>The first reason to refuse it, and how many more there are.</summary>
    internal string Reason()
    {
        var fatal = _issues.Where(i => i.Severity == IssueSeverity.Fatal).ToList();
        var first = ReasonOf(fatal[0]);
        return fatal.Count == 1 ? first : FormattableString.Invariant($"{first} And {fatal.Count - 1} more.");
    }

    internal static string ReasonOf(RowIssue issue) =>
        $"{issue.Code} {issue.File}{SubjectOf(issue)}: {issue.Message}";

    /// <summary>
    /// Only names that the contract or the manifest gave: a reason is printed, and other values may be of a person.
    /// </summary>
    private static string SubjectOf(RowIssue issue) => issue switch
    {
        { Code: ImportCodes.RequiredColumnMissing } => $", column {issue.Column}",
        { Column: "files", Value.Length: > 0 } => $", file {issue.Value}",
        _ => "",
    };

    internal static RowIssue Of(
        string path, string column, string code, IssueSeverity severity, string message, string value) => new()
        {
            File = path,
            Line = 0,
            Column = column,
            Code = code,
            Severity = severity,
            Message = message,
            Value = IssueText.Shown(value),
        };

    private string PathOf(string file) => file.Length == 0 ? folder : $"{folder}/{file}";
}
