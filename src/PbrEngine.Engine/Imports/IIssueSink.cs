namespace PbrEngine.Engine.Imports;

/// <summary>Takes issues as they are found, so that memory doesn't grow with them: a file, a table, a count.</summary>
public interface IIssueSink
{
    /// <summary>Takes one issue.</summary>
    void Report(RowIssue issue);
}
