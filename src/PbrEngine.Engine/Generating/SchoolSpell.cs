namespace PbrEngine.Engine.Generating;

internal sealed record SchoolSpell(string Kind, string School, bool BecauseOfExclusion, DateOnly From, DateOnly To)
{
    /// <summary>Whether a register is kept that the council sees.</summary>
    public bool HasRegister => Kind is "SCHOOL" or "PRU" or "AP";
}
