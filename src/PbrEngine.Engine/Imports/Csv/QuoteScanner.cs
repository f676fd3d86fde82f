namespace PbrEngine.Engine.Imports.Csv;

/// <summary>Finds where a record with quotes ends, by the rules of RFC 4180 and no others.</summary>
internal static class QuoteScanner
{
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>What was found.</summary>
    /// <param name="Length">Length of the record without its line end, when there is no fault.</param>
    /// <param name="Faults">What stopped the scan.</param>
    /// <param name="OpenAtEnd">The file ended inside a quote.</param>
    internal readonly record struct Found(int Length, CsvFaults Faults, bool OpenAtEnd);

    /// <summary>Scans from the start of the window; no byte past the limit has a say, whatever is at hand.</summary>
    internal static Found Scan(ByteWindow window, byte delimiter, int limit)
    {
        var at = 0;
        while (window.Reach(at))
        {
            var quoted = window[at] == Quote;
            if (quoted)
            {
                at = PastClosingQuote(window, at + 1, limit, out var open);
                if (at < 0)
                    return new(0, CsvFaults.BrokenQuoting, open);
            }
            else
            {
                at = PastUnquoted(window, at, delimiter, limit);
            }
            if (at > limit)
                return new(0, CsvFaults.TooLong, false);
            if (IsRecordEnd(window, at))
                return new(at, CsvFaults.None, false);
            if (window[at] != delimiter)
                return new(0, CsvFaults.BrokenQuoting, false);
            at++;
        }
        return at > limit ? new(0, CsvFaults.TooLong, false) : new(at, CsvFaults.None, false);
    }

    private static bool IsRecordEnd(ByteWindow window, int at)
    {
        if (!window.Reach(at) || window[at] == LineFeed)
            return true;
        return window[at] == CarriageReturn && (!window.Reach(at + 1) || window[at + 1] == LineFeed);
    }

    /// <returns>The position after the closing quote; -1 when the quote does not close within the limit.</returns>
    private static int PastClosingQuote(ByteWindow window, int at, int limit, out bool open)
    {
        open = false;
        while (at < limit)
        {
            if (!window.Reach(at))
            {
                open = true;
                return -1;
            }
            var rest = window.From(at);
            var next = rest.IndexOf(Quote);
            if (next < 0)
            {
                at += rest.Length;
                continue;
            }
            at += next + 1;
            if (at > limit || !window.Reach(at) || window[at] != Quote)
                return at > limit ? -1 : at;
            at++;
        }
        return -1;
    }

    /// <returns>The position of what ends the text: delimiter, quote, line end, or the end of the file.</returns>
    private static int PastUnquoted(ByteWindow window, int at, byte delimiter, int limit)
    {
        while (at <= limit && window.Reach(at))
        {
            var rest = window.From(at);
            var next = rest.IndexOfAny(delimiter, Quote, LineFeed);
            if (next < 0)
            {
                at += rest.Length;
                continue;
            }
            at += next;
            return window[at] == LineFeed && EndsInReturn(window, at) ? at - 1 : at;
        }
        return at;
    }

    private static bool EndsInReturn(ByteWindow window, int at) => at > 0 && window[at - 1] == CarriageReturn;
}
