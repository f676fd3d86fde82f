using PbrEngine.Cli.Printing;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Cli.Rules;

/// <summary>Faults as results show them.</summary>
internal static class FaultTable
{
    /// <summary>For people: one line each, with the place as editors understand it.</summary>
    internal static void Print(Page page, IEnumerable<RuleSetFault> faults)
    {
        foreach (var fault in faults)
            page.Line((fault.IsWarning ? "warning " : "fault ") + fault);
    }

    /// <summary>For machines.</summary>
    internal static object ForMachines(RuleSetFault fault) => new
    {
        fault.Code,
        Severity = fault.IsWarning ? "warning" : "fault",
        fault.File,
        fault.Line,
        fault.Column,
        fault.Subject,
        fault.Message,
    };
}
