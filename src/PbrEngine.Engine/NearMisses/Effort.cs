namespace PbrEngine.Engine.NearMisses;

/// <summary>What kind of effort it takes to remove an obstacle, the least first: the order of near misses.</summary>
public enum Effort
{
    /// <summary>A document or a name that the council itself can record.</summary>
    Paperwork = 0,

    /// <summary>An extract or a statement that a source still owes.</summary>
    Data = 1,

    /// <summary>Days that have to pass without anything new.</summary>
    Waiting = 2,

    /// <summary>Something has to change in the family's life.</summary>
    Change = 3,

    /// <summary>The family isn't eligible.</summary>
    Eligibility = 4,

    /// <summary>Nothing is known about how far it is.</summary>
    NotKnown = 5,
}

/// <summary>The codes of the efforts.</summary>
public static class Efforts
{
    /// <summary>As the files and pages name it.</summary>
    public static string Code(this Effort effort) => effort switch
    {
        Effort.Paperwork => "paperwork",
        Effort.Data => "data",
        Effort.Waiting => "waiting",
        Effort.Change => "change",
        Effort.Eligibility => "eligibility",
        _ => "not_known",
    };
}
