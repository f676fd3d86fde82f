namespace PbrEngine.Engine.Generating;

public sealed record GenerationProgress(int FamiliesDone, int FamiliesTotal, long RowsWritten);
