namespace PbrEngine.Conformance.Tests.Files;

/// <summary>The checks that may carry exceptions in <c>ratchet.txt</c>, named by the first word of its lines.</summary>
internal static class RatchetKind
{
    public const string CatchAll = "catch-all";
    public const string DocPath = "doc-path";
    public const string FileLines = "file-lines";
    public const string FunctionLines = "function-lines";
    public const string GlossaryWord = "glossary-word";
    public const string LongLines = "long-lines";
    public const string Namespace = "namespace";
    public const string NotYet = "not-yet";
    public const string RuleSetPart = "rule-set-part";
    public const string Undocumented = "undocumented";
    public const string Untested = "untested";

    public static readonly IReadOnlyList<string> All =
    [
        CatchAll, DocPath, FileLines, FunctionLines, GlossaryWord, LongLines, Namespace, NotYet, RuleSetPart,
        Undocumented, Untested,
    ];
}
