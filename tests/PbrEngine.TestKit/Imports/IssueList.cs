using PbrEngine.Engine.Imports;

namespace PbrEngine.TestKit.Imports;

/// <summary>Keeps every issue it is told of.</summary>
public sealed class IssueList : IIssueSink
{
    private readonly List<RowIssue> _all = [];

    /// <summary>The issues in the order in which they came.</summary>
    public IReadOnlyList<RowIssue> All => _all;

    /// <summary>Their codes.</summary>
    public IReadOnlyList<string> Codes => [.. _all.Select(i => i.Code)];

    /// <inheritdoc/>
    public void Report(RowIssue issue) => _all.Add(issue);

    /// <summary>The only issue of a code.</summary>
    public RowIssue Single(string code) => _all.Single(i => i.Code == code);
}
