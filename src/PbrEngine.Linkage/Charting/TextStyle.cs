namespace PbrEngine.Linkage.Charting;

/// <summary>Which part of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>How a text is set.</summary>
internal sealed record TextStyle
{
    internal static readonly TextStyle Label = new();
    internal static readonly TextStyle Small = new() { Size = SvgCanvas.SmallSize, Fill = Palette.Secondary };
    internal static readonly TextStyle Heading = new() { IsBold = true };

    internal double Size { get; init; } = SvgCanvas.LabelSize;

    internal TextAnchor Anchor { get; init; }

    internal string Fill { get; init; } = Palette.Ink;

    internal bool IsBold { get; init; }

    /// <summary>Turned a quarter to the left, to run up an axis.</summary>
    internal bool IsUpright { get; init; }

    /// <summary>Set on a ground of the page's colour, where lines may pass behind.</summary>
    internal bool IsBacked { get; init; }

    internal TextStyle Centred => this with { Anchor = TextAnchor.Middle };

    internal TextStyle ToTheEnd => this with { Anchor = TextAnchor.End };
}
