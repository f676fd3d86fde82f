namespace PbrEngine.Linkage.Blocking;

/// <summary>Why the records of a group might be one person.</summary>
/// <param name="Code">One of <see cref="LinkBasis"/>.</param>
/// <param name="Weight">The weight in bits: the model's, or a fixed one; see <see cref="ModelLinker"/>.</param>
/// <param name="OutweighsSex">Whether the agreement is strong enough to link a record stated female to one stated
/// male: identifier, name and date of birth all equal.</param>
/// <param name="Household">What of the weight households added.</param>
internal sealed record CandidateBasis(string Code, double Weight, bool OutweighsSex = false, double Household = 0);
