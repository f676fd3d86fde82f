namespace PbrEngine.Domain.Outcomes;

/// <summary>Yes, no, or it can't be told.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes = 0,

    /// <summary>No.</summary>
    No = 1,

    /// <summary>It can't be told from what was delivered.</summary>
    Unknown = 2,
}
