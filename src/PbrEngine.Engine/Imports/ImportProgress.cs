namespace PbrEngine.Engine.Imports;

/// <summary>How far importing has come.</summary>
/// <param name="File">The file being read, within the landing folder.</param>
/// <param name="Rows">Rows read of it.</param>
/// <param name="BytesDone">Bytes read of all files.</param>
/// <param name="BytesTotal">Bytes of all files.</param>
public sealed record ImportProgress(string File, long Rows, long BytesDone, long BytesTotal);
