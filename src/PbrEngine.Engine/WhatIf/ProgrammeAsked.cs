namespace PbrEngine.Engine.WhatIf;

/// <summary>A programme that a what-if is about.</summary>
/// <param name="RuleSet">Rule set and version.</param>
/// <param name="Families">Its families.</param>
/// <param name="StoredHash">The hash of the rules and parameters that the run used.</param>
/// <param name="InstalledHash">The hash of those that were used here.</param>
public sealed record ProgrammeAsked(string RuleSet, int Families, string StoredHash, string InstalledHash)
{
    /// <summary>
    /// Whether they are the same. If not, both sides of the comparison are made with the installed ones, and neither
    /// is what was published.
    /// </summary>
    public bool HasTheRunsRules => StoredHash == InstalledHash;
}
