namespace PbrEngine.Linkage.Normalising;

/// <summary>Standardises one field, each different stated text once: names and postcodes repeat far more than they
/// differ.</summary>
internal sealed class StatedTexts<TStandard>(Func<string, TStandard> standardise, TStandard missing)
{
    private readonly Dictionary<string, TStandard> known = new(StringComparer.Ordinal);

    public TStandard Of(string? stated)
    {
        if (stated is null)
        {
            return missing;
        }

        if (!known.TryGetValue(stated, out TStandard? standard))
        {
            standard = standardise(stated);
            known.Add(stated, standard);
        }

        return standard;
    }
}
