namespace PbrEngine.Linkage.Standardising;

/// <summary>Reads dates in the forms that extracts have: <c>1985-03-12</c>, with a time or without, <c>19850312</c>,
/// <c>12/03/1985</c>, <c>12.3.85</c>, <c>12 Mar 1985</c>, <c>March 12th, 1985</c>, <c>1985</c>.</summary>
internal static class DateText
{
    private const int PartsMax = 3;
    private const int LengthMax = 40;

    // A year of two digits from 30 is of the last century: dates of birth are in the past.
    private const int LastCenturyFrom = 30;

    private static readonly string[] Months =
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Reads a text as a date, which need not exist in the calendar.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out StatedDate date)
    {
        Span<Part> buffer = stackalloc Part[PartsMax];
        date = default;
        if (text.Length > LengthMax || Cut(text, buffer) is not (> 0 and var count))
        {
            return false;
        }

        Span<Part> parts = buffer[..count];
        StatedDate? read = count switch
        {
            1 when !parts[0].IsMonth => OfOneNumber(parts[0]),
            PartsMax => OfThreeParts(parts),
            _ => null,
        };
        date = read ?? default;
        return read is not null;
    }

    private static StatedDate? OfOneNumber(Part part) => part.Digits switch
    {
        4 => new(part.Value, 0, 0, true),
        8 when part.Value / 10000 is >= 1000 and <= 2100 && part.Value / 100 % 100 <= 12 =>
            new(part.Value / 10000, part.Value / 100 % 100, part.Value % 100, true),
        8 => new(part.Value % 10000, part.Value / 1_000_000, part.Value / 10000 % 100, false),
        _ => null,
    };

    private static StatedDate? OfThreeParts(Span<Part> parts)
    {
        int named = parts[0].IsMonth ? 0 : parts[1].IsMonth ? 1 : -1;
        if (parts[2].IsMonth || (parts[0].IsMonth && parts[1].IsMonth))
        {
            return null;
        }

        if (parts[0].Digits == 4)
        {
            return new(parts[0].Value, parts[1].Value, parts[2].Value, true);
        }

        if (parts[2].Digits is not (4 or 2) || parts[0].Digits > 2 || parts[1].Digits > 2)
        {
            return null;
        }

        int year = parts[2].Digits == 4 ? parts[2].Value
            : parts[2].Value + (parts[2].Value < LastCenturyFrom ? 2000 : 1900);
        return named < 0 ? new(year, parts[0].Value, parts[1].Value, false)
            : new(year, parts[named].Value, parts[1 - named].Value, true);
    }

    // Numbers and names of months; after three of them what follows is a time of day.
    private static int Cut(ReadOnlySpan<char> text, Span<Part> parts)
    {
        int count = 0;
        int at = 0;
        while (at < text.Length && count < PartsMax)
        {
            if (text[at] is '/' or '-' or '.' or ',' or ' ')
            {
                at++;
                continue;
            }

            int length = Run(text[at..]);
            ReadOnlySpan<char> run = text.Slice(at, length);
            bool isOrdinal = count > 0 && char.IsAsciiDigit(text[at - 1]) && run is "st" or "nd" or "rd" or "th";
            if (!isOrdinal)
            {
                if (!Part.TryRead(run, out Part part))
                {
                    return 0;
                }

                parts[count++] = part;
            }

            at += length;
        }

        return IsTime(text[at..]) ? count : 0;
    }

    private static int Run(ReadOnlySpan<char> text)
    {
        bool isNumber = char.IsAsciiDigit(text[0]);
        int length = 1;
        while (length < text.Length && (isNumber ? char.IsAsciiDigit(text[length]) : char.IsAsciiLetter(text[length])))
        {
            length++;
        }

        return length;
    }

    private static bool IsTime(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || ((rest[0] is 'T' or ' ' or ':') && rest[1..].IndexOfAnyInRange('0', '9') >= 0);

    private readonly record struct Part(int Value, int Digits, bool IsMonth)
    {
        public static bool TryRead(ReadOnlySpan<char> run, out Part part)
        {
            part = default;
            if (char.IsAsciiDigit(run[0]))
            {
                if (run.Length > 8)
                {
                    return false;
                }

                int value = 0;
                foreach (char digit in run)
                {
                    value = value * 10 + (digit - '0');
                }

                part = new(value, run.Length, false);
                return true;
            }

            for (int month = 0; month < Months.Length && run.Length >= 3; month++)
            {
                if (run.StartsWith(Months[month], StringComparison.OrdinalIgnoreCase))
                {
                    part = new(month + 1, 0, true);
                    return true;
                }
            }

            return false;
        }
    }
}
