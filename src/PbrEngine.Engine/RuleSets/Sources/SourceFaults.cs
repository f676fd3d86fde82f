using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>Collects the faults of one file, each with its place.</summary>
internal sealed class SourceFaults(string file, List<RuleSetFault> all, string subject = "")
{
    /// <summary>How many faults there are, of any file.</summary>
    internal int Count => all.Count;

    /// <summary>The same file, about a parameter, rule or scenario.</summary>
    internal SourceFaults About(string newSubject) => new(file, all, newSubject);

    /// <summary>A fault at a node of a YAML file.</summary>
    internal void Add(string code, SafeNode at, string message) => Add(code, at.Line, at.Column, message);

    /// <summary>A fault at a place.</summary>
    internal void Add(string code, long line, long column, string message) => all.Add(new()
    {
        Code = code,
        File = file,
        Line = line,
        Column = column,
        Subject = subject,
        Message = message,
    });
}
