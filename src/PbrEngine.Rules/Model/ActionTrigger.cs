namespace PbrEngine.Rules.Model;

/// <summary>When in the life of a match an action is done.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>When the match fires for the first time.</summary>
    Activated = 1,

    /// <summary>When the match fires again because its facts were updated.</summary>
    Reactivated = 2,

    /// <summary>When the match has fired and holds no more.</summary>
    Deactivated = 4,
}
