namespace PbrEngine.Engine.Imports.Csv;

/// <summary>Cuts the text of a well-formed record into fields; only those with doubled quotes are copied.</summary>
internal sealed class FieldSplitter(char delimiter)
{
    private const char Quote = '"';

    private (int Start, int Length, bool Copied)[] _fields = new (int, int, bool)[64];
    private char[] _copied = new char[256];
    private int _copiedLength;
    private string _text = "";

    internal int Count { get; private set; }

    internal ReadOnlySpan<char> this[int field]
    {
        get
        {
            var (start, length, copied) = _fields[field];
            return copied ? _copied.AsSpan(start, length) : _text.AsSpan(start, length);
        }
    }

    internal void Clear() => Count = 0;

    internal void SplitPlain(string text)
    {
        Begin(text);
        var from = 0;
        while (true)
        {
            var length = text.AsSpan(from).IndexOf(delimiter);
            if (length < 0)
                break;
            Add(from, length, copied: false);
            from += length + 1;
        }
        Add(from, text.Length - from, copied: false);
    }

    internal void SplitQuoted(string text)
    {
        Begin(text);
        var at = 0;
        while (true)
        {
            at = at < text.Length && text[at] == Quote ? AddQuoted(at + 1) : AddPlain(at);
            if (at >= text.Length)
                return;
            at++;
            if (at == text.Length)
            {
                Add(at, 0, copied: false);
                return;
            }
        }
    }

    private void Begin(string text)
    {
        _text = text;
        _copiedLength = 0;
        Count = 0;
    }

    private int AddPlain(int from)
    {
        var length = _text.AsSpan(from).IndexOf(delimiter);
        if (length < 0)
            length = _text.Length - from;
        Add(from, length, copied: false);
        return from + length;
    }

    private int AddQuoted(int from)
    {
        var copyFrom = -1;
        var at = from;
        while (true)
        {
            var end = at + _text.AsSpan(at).IndexOf(Quote);
            var doubled = end + 1 < _text.Length && _text[end + 1] == Quote;
            if (copyFrom < 0 && doubled)
                copyFrom = _copiedLength;
            if (copyFrom >= 0)
                Copy(_text.AsSpan(at, end - at + (doubled ? 1 : 0)));
            at = end + 2;
            if (doubled)
                continue;
            if (copyFrom >= 0)
                Add(copyFrom, _copiedLength - copyFrom, copied: true);
            else
                Add(from, end - from, copied: false);
            return end + 1;
        }
    }

    private void Copy(ReadOnlySpan<char> text)
    {
        if (_copiedLength + text.Length > _copied.Length)
            Array.Resize(ref _copied, Math.Max(_copied.Length * 2, _copiedLength + text.Length));
        text.CopyTo(_copied.AsSpan(_copiedLength));
        _copiedLength += text.Length;
    }

    private void Add(int start, int length, bool copied)
    {
        if (Count == _fields.Length)
            Array.Resize(ref _fields, _fields.Length * 2);
        _fields[Count] = (start, length, copied);
        Count++;
    }
}
