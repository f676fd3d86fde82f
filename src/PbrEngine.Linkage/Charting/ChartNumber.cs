using System.Globalization;

namespace PbrEngine.Linkage.Charting;

/// <summary>Numbers as a chart shows them, the same in every culture.</summary>
internal static class ChartNumber
{
    private const char Minus = '\u2212';

    /// <summary>A weight with its sign, which colour alone must not tell: +5.20, −3.10, 0.00.</summary>
    internal static string Weight(double weight) =>
        weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture).Replace('-', Minus);

    /// <summary>A value on an axis, without needless digits.</summary>
    internal static string Tick(double value) =>
        value.ToString("#,0.######", CultureInfo.InvariantCulture).Replace('-', Minus);

    /// <summary>A count with its thousands apart.</summary>
    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A probability or share: enough digits to tell 0.9999 from 1.</summary>
    internal static string Share(double share)
    {
        string text = share.ToString("0.####", CultureInfo.InvariantCulture);
        return (text, share) switch
        {
            ("1", < 1) => "> 0.9999",
            ("0", > 0) => "< 0.0001",
            _ => text,
        };
    }
}
