namespace PbrEngine.Data.Dialects;

/// <summary>What a connection may do.</summary>
internal enum DatabaseAccess
{
    /// <summary>Read what exists.</summary>
    Read = 0,

    /// <summary>Read and write what exists.</summary>
    Write = 1,

    /// <summary>Make the database when there is none.</summary>
    Create = 2,
}
