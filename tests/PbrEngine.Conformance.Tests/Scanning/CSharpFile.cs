using System.Text.RegularExpressions;

namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>
/// The types and members of one C# file, by following its braces. It knows our formatting, not the whole grammar:
/// good enough to measure functions and to list public names, and without a compiler in the test project.
/// </summary>
internal sealed partial class CSharpFile
{
    private readonly List<CSharpType> types = [];
    private readonly List<CSharpMember> members = [];

    private CSharpFile(string code) => Code = code;

    /// <summary>The source with comments and literals blanked.</summary>
    public string Code { get; }

    public IReadOnlyList<CSharpType> Types => types;

    public IReadOnlyList<CSharpMember> Members => members;

    public static CSharpFile Parse(string source)
    {
        var file = new CSharpFile(CSharpText.Blank(source));
        file.ReadBody(0, file.Code.Length, null);
        return file;
    }

    public int LineOf(int position) => 1 + Code.AsSpan(0, Math.Min(position, Code.Length)).Count('\n');

    private void ReadBody(int start, int end, CSharpType? parent)
    {
        var memberStart = start;
        for (var at = start; at < end; at++)
        {
            switch (Code[at])
            {
                case '(' or '[':
                    at = Match(at);
                    break;
                case ';':
                    AddMember(memberStart, at, parent);
                    memberStart = at + 1;
                    break;
                case '{':
                    at = ReadBlock(memberStart, at, parent, out var isMemberDone);
                    memberStart = isMemberDone ? at + 1 : memberStart;
                    break;
            }
        }
    }

    private int ReadBlock(int memberStart, int open, CSharpType? parent, out bool isMemberDone)
    {
        var close = Match(open);
        var header = Header(memberStart, open, out var headerStart);
        isMemberDone = true;
        var declared = TypeHeader().Match(header);
        if (declared.Success)
        {
            ReadType(declared, headerStart, open, close, parent);
            return close;
        }

        // An initialiser or a switch expression goes on to its semicolon; so does a property with a value.
        isMemberDone = !HasValueOrArrow(header) && NextCode(close + 1) != '=';
        if (isMemberDone)
        {
            AddMember(memberStart, close, parent);
        }

        return close;
    }

    private void ReadType(Match declared, int headerStart, int open, int close, CSharpType? parent)
    {
        var kind = declared.Groups["kind"].Value;
        if (kind == "namespace")
        {
            ReadBody(open + 1, close, null);
            return;
        }

        var type = AddType(declared, headerStart, parent);
        if (kind == "enum")
        {
            AddEnumMembers(open + 1, close, type);
            return;
        }

        ReadBody(open + 1, close, type);
    }

    private CSharpType AddType(Match declared, int headerStart, CSharpType? parent)
    {
        var isPublic = declared.Groups["modifiers"].Value.Contains("public", StringComparison.Ordinal)
            || parent?.Kind == "interface";
        var type = new CSharpType
        {
            Name = declared.Groups["name"].Value,
            Kind = declared.Groups["kind"].Value,
            IsPublic = isPublic && parent is null or { IsPublic: true },
            Line = LineOf(headerStart),
        };
        types.Add(type);
        return type;
    }

    private void AddEnumMembers(int start, int end, CSharpType type)
    {
        foreach (Match name in EnumMember().Matches(Code[start..end]))
        {
            var line = LineOf(start + name.Groups["name"].Index);
            members.Add(new CSharpMember
            {
                Type = type,
                Name = name.Groups["name"].Value,
                IsPublic = type.IsPublic,
                IsFunction = false,
                FirstLine = line,
                LastLine = line,
            });
        }
    }

    private void AddMember(int start, int end, CSharpType? parent)
    {
        var text = Header(start, end, out var headerStart);
        var declared = TypeHeader().Match(text);
        if (declared.Success && declared.Groups["kind"].Value != "namespace")
        {
            AddType(declared, headerStart, parent);
            return;
        }

        if (parent is null || text.Length == 0)
        {
            return;
        }

        var flat = Flatten(text);
        var runs = flat.Contains('(') || flat.Contains('{') || flat.Contains("=>", StringComparison.Ordinal);
        members.Add(new CSharpMember
        {
            Type = parent,
            Name = NameOf(flat),
            IsPublic = parent.IsPublic && (parent.Kind == "interface" || Public().IsMatch(flat)),
            IsFunction = runs && !HasValue(flat),
            FirstLine = LineOf(headerStart),
            LastLine = LineOf(end),
        });
    }

    /// <summary>The text of a declaration without the attributes before it.</summary>
    private string Header(int start, int end, out int headerStart)
    {
        headerStart = start;
        while (headerStart < end && (char.IsWhiteSpace(Code[headerStart]) || Code[headerStart] == '['))
        {
            headerStart = Code[headerStart] == '[' ? Match(headerStart) + 1 : headerStart + 1;
        }

        return headerStart < end ? Code[headerStart..end].Trim() : "";
    }

    private char NextCode(int from)
    {
        while (from < Code.Length && char.IsWhiteSpace(Code[from]))
        {
            from++;
        }

        return from < Code.Length ? Code[from] : '\0';
    }

    private int Match(int open) => Brackets.Close(Code, open);

    private static bool HasValueOrArrow(string header)
    {
        var flat = Flatten(header);
        return HasValue(flat) || flat.Contains("=>", StringComparison.Ordinal);
    }

    private static bool HasValue(string flat) => !flat.Contains("operator", StringComparison.Ordinal)
        && Value().IsMatch(flat.Split("=>", 2, StringSplitOptions.None)[0]);

    private static string Flatten(string text) => Brackets.Empty(text);

    private static string NameOf(string flat)
    {
        var head = Head().Match(flat).Value;
        var called = Called().Match(head);
        var names = Word().Matches(called.Success ? called.Value : head);
        return names.Count > 0 ? names[^1].Value : "";
    }

    [GeneratedRegex(
        @"^(?<modifiers>(?:(?:public|private|protected|internal|static|sealed|abstract|partial|readonly|ref|file|new)" +
        @"\s+)*)" +
        @"(?<kind>class|struct|interface|enum|namespace|record)\s+(?:class\s+|struct\s+)?(?<name>[\w.]+)")]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"(?<name>[A-Za-z_]\w*)\s*(?:=[^,]*)?(?:,|$)")]
    private static partial Regex EnumMember();

    [GeneratedRegex(@"(?<![=<>!])=(?![=>])")]
    private static partial Regex Value();

    [GeneratedRegex(@"\bpublic\b")]
    private static partial Regex Public();

    // Everything before a body, a value, or a constructor's `: base(…)`.
    [GeneratedRegex(@"^(?:(?!=|\{|;|\)\s*:).)*", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex(@"^.*\w+\s*(?:<[^()]*>)?\s*(?=\()", RegexOptions.Singleline)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<![<\w])[A-Za-z_]\w*(?![\w,]*>)")]
    private static partial Regex Word();
}
