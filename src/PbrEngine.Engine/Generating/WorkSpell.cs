namespace PbrEngine.Engine.Generating;

/// <summary>A job or a step towards one, as the family's worker noted it.</summary>
internal sealed record WorkSpell(string Kind, DateOnly From, bool IsVerified);
