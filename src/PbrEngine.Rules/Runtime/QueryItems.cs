namespace PbrEngine.Rules.Runtime;

/// <summary>One element of a query's stream.</summary>
/// <param name="From">What it is identified by, and the facts behind it.</param>
/// <param name="Value">The element.</param>
internal readonly record struct StreamItem(Contribution From, object? Value);

/// <summary>Lists for the streams of queries, used again and again: a session may evaluate many queries.</summary>
internal sealed class QueryItems
{
    private readonly Stack<List<StreamItem>> free = new();

    public List<StreamItem> Take() => free.TryPop(out var list) ? list : [];

    public void Return(List<StreamItem> list)
    {
        list.Clear();
        free.Push(list);
    }
}
