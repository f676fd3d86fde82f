namespace PbrEngine.Engine.Reviewing.Changes;

/// <summary>Merges and splits that published runs have recorded, and who has looked at them.</summary>
public interface IPersonChangeStore
{
    /// <summary>Every event, by number.</summary>
    IReadOnlyList<PersonChange> List();

    /// <summary>Records that somebody has looked; false, and nothing is written, when another was first.</summary>
    bool Settle(long eventId, Settlement settlement);
}
