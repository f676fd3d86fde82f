namespace PbrEngine.Linkage.Normalising;

/// <summary>Brings records into comparable form, with texts as numbers of a pool.</summary>
internal sealed class Standardiser
{
    private readonly StatedTexts<(int All, int First)> forenames;
    private readonly StatedTexts<int> surnames;
    private readonly StatedTexts<int> postcodes;
    private readonly StatedTexts<int> uprns;

    public Standardiser(TextPool pool)
    {
        forenames = new(stated => NumbersOf(StandardName.ForenameWords(stated), pool), (TextPool.None, TextPool.None));
        surnames = new(stated => pool.NumberOf(StandardName.Surname(stated)), TextPool.None);
        postcodes = new(stated => pool.NumberOf(StandardPostcode.Parse(stated)), TextPool.None);
        uprns = new(stated => pool.NumberOf(StandardUprn.Parse(stated)), TextPool.None);
    }

    public StandardRecord Standardise(LinkRecord record)
    {
        (int all, int first) = forenames.Of(record.Forenames);
        return new StandardRecord
        {
            Forenames = all,
            FirstForename = first,
            Surname = surnames.Of(record.Surname),
            BornOn = StandardBirthDate.Parse(record.DateOfBirth)?.DayNumber ?? TextPool.None,
            Sex = char.ToUpperInvariant(record.Sex) switch { 'F' => 'F', 'M' => 'M', _ => 'U' },
            Postcode = postcodes.Of(record.Postcode),
            Uprn = uprns.Of(record.Uprn),
        };
    }

    private static (int All, int First) NumbersOf(IReadOnlyList<string> words, TextPool pool) => words.Count == 0
        ? (TextPool.None, TextPool.None)
        : (pool.NumberOf(string.Concat(words)), pool.NumberOf(words[0]));
}
