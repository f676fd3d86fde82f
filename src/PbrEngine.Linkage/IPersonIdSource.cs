namespace PbrEngine.Linkage;

/// <summary>Gives ids to persons that have none from an earlier night.</summary>
/// <remarks>A linker asks once for each new person, in order of the person's smallest record key, so that a source
/// which counts gives the same ids under any order of the input.</remarks>
public interface IPersonIdSource
{
    /// <summary>Gives the next id: one that was never given before and is no prior person's id.</summary>
    /// <returns>A person id that is not empty.</returns>
    public string NextPersonId();
}
