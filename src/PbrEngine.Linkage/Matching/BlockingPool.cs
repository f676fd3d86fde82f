using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Every rule that the columns of a table allow. Which of them are used depends on what they cost.</summary>
internal static class BlockingPool
{
    public static IReadOnlyList<BlockingRule> Of(PersonTable table)
    {
        var parts = new KeyParts(table);
        KeyPart? forename = parts.Whole(ColumnRole.Forename);
        KeyPart? surname = parts.Whole(ColumnRole.Surname);
        KeyPart? forenameSound = parts.Derived(ColumnRole.Forename, "sound", SoundexKey.Of);
        KeyPart? surnameSound = parts.Derived(ColumnRole.Surname, "sound", SoundexKey.Of);
        KeyPart? forenameStart = parts.Derived(ColumnRole.Forename, "start", s => s[..Math.Min(3, s.Length)]);
        KeyPart? surnameStart = parts.Derived(ColumnRole.Surname, "start", s => s[..Math.Min(4, s.Length)]);
        KeyPart? initial = parts.Derived(ColumnRole.Forename, "initial", s => s[..1]);
        KeyPart? birth = parts.Whole(ColumnRole.BirthDate);
        KeyPart? year = parts.Derived(ColumnRole.BirthDate, "year", s => s[..4]);
        KeyPart? monthDay = parts.Derived(ColumnRole.BirthDate, "month_day", MonthDay);
        KeyPart? digits = parts.Derived(ColumnRole.BirthDate, "digits", SortedDigits);
        KeyPart? either = parts.Unordered(ColumnRole.Forename, ColumnRole.Surname, "names");
        KeyPart? postcode = parts.Whole(ColumnRole.Postcode);
        KeyPart? house = parts.Whole(ColumnRole.HouseNumber);
        KeyPart? sex = parts.Whole(ColumnRole.Sex);

        // Every pair: affordable in a small table, where it finds what no key finds.
        var rules = new List<BlockingRule> { new("all", []) };
        void Add(string name, params KeyPart?[] wanted)
        {
            if (wanted.All(p => p is not null))
            {
                rules.Add(new(name, [.. wanted.OfType<KeyPart>()]));
            }
        }

        foreach (EncodedColumn column in table.Columns.Where(c =>
            c.Role is ColumnRole.Identifier or ColumnRole.Email or ColumnRole.Phone))
        {
            Add(column.Name, new KeyPart(column.Name, column.Codes));
        }

        Add("names", either);
        Add("surname+birth", surname, birth);
        Add("forename+birth", forename, birth);
        Add("forename+surname_sound+year", forename, surnameSound, year);
        Add("surname+forename_sound+year", surname, forenameSound, year);
        Add("sounds+month_day", forenameSound, surnameSound, monthDay);
        Add("starts+year", forenameStart, surnameStart, year);
        Add("birth_digits+surname_start", digits, surnameStart);
        Add("birth_digits+forename_start", digits, forenameStart);
        Add("postcode+birth", postcode, birth);
        Add("postcode+forename", postcode, forename);
        Add("postcode+surname+year", postcode, surname, year);
        Add("postcode+month_day", postcode, monthDay);
        Add("postcode+surname_sound+initial", postcode, surnameSound, initial);
        Add("postcode+year+sex", postcode, year, sex);
        Add("house+postcode", house, postcode);
        foreach (EncodedColumn column in table.Columns.Where(c =>
            c.Role is ColumnRole.Locality or ColumnRole.Street or ColumnRole.Other))
        {
            var whole = new KeyPart(column.Name, column.Codes);
            Add(column.Name, whole);
            Add(column.Name + "+birth", whole, birth);
            Add(column.Name + "+year", whole, year);
            Add(column.Name + "+forename", whole, forename);
            Add(column.Name + "+surname", whole, surname);
            Add(column.Name + "+initial+year", whole, initial, year);
            Add(column.Name + "+surname_sound+initial", whole, surnameSound, initial);
            if (column.Role == ColumnRole.Street)
            {
                Add(column.Name + "+house", whole, house);
            }
        }

        Add("birth", birth);
        Add("birth_digits", digits);
        Add("month_day", monthDay);
        Add("sounds", surnameSound, forenameSound);
        Add("surname_start+year", surnameStart, year);
        Add("forename_start+year", forenameStart, year);
        Add("forename_start+surname_start", forenameStart, surnameStart);
        Add("forename", forename);
        Add("surname", surname);
        Add("surname_sound", surnameSound);
        Add("forename_sound", forenameSound);
        Add("postcode+initial", postcode, initial);
        Add("postcode+year", postcode, year);
        Add("postcode", postcode);
        return rules;
    }

    private static string MonthDay(string date) => date.EndsWith("-01-01", StringComparison.Ordinal) ? "" : date[4..];

    private static string? SortedDigits(string date)
    {
        if (date.EndsWith("-01-01", StringComparison.Ordinal))
        {
            return null;
        }

        char[] digits = date.ToCharArray();
        Array.Sort(digits);
        return new string(digits);
    }
}
