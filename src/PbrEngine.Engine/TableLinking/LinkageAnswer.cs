namespace PbrEngine.Engine.TableLinking;

/// <summary>The answer to a question about tables, or why there is none.</summary>
/// <param name="Value">The answer; null where it is refused.</param>
/// <param name="Refusals">Everything that is wrong; empty where there is an answer.</param>
public sealed record LinkageAnswer<T>(T? Value, IReadOnlyList<LinkageRefusal> Refusals)
    where T : class;
