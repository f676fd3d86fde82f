using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Reading;

/// <summary>A parameter and where it stands.</summary>
internal sealed record PlacedParameter(Parameter Parameter, string File, long Line, long Column)
{
    /// <summary>A fault of it.</summary>
    internal RuleSetFault Fault(string code, string message) => new()
    {
        Code = code,
        File = File,
        Line = Line,
        Column = Column,
        Subject = Parameter.Id,
        Message = message,
    };
}

/// <summary>A dated value and where it stands.</summary>
internal sealed record PlacedValue(DatedValue Value, SafeNode Node);
