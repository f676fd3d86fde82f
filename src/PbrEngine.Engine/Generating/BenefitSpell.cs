namespace PbrEngine.Engine.Generating;

/// <summary>One spell on one benefit, open where it has no end.</summary>
internal sealed record BenefitSpell(string Benefit, string Group, DateOnly From, DateOnly? To);
