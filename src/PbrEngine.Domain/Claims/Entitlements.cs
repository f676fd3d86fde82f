using PbrEngine.Domain.Parameters;

namespace PbrEngine.Domain.Claims;

/// <summary>
/// What a programme pays once for: an entitlement, or a share of one, as <c>result/progress_to_work</c>. Who has a
/// share can still have the others, and the rest of the whole. Its name stands in every claim line, and the database
/// holds one line a name, subject and person: like a rule's id it is permanent, or what was paid under the old one
/// could be paid again.
/// </summary>
public static class Entitlements
{
    /// <summary>The entitlement of an attachment.</summary>
    public const string Attachment = "attachment";

    private const string Result = "result";
    private const char OfWhole = '/';
    private const char Per = ':';

    /// <summary>
    /// Where the rule set says nothing else: an attachment is paid once, and one result by whichever route (09: one
    /// result per family).
    /// </summary>
    public static string Of(string result) => result == Attachment ? Attachment : Result;

    /// <summary>
    /// The entitlements that the rule set names itself, by result: parameter <c>entitlement.RESULT</c>, a name, or a
    /// whole and the share of it.
    /// </summary>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="paidOncePer">What a person may be paid for again, such as a course; empty for nothing.</param>
    public static IReadOnlyDictionary<string, string> Named(ParametersOn parameters, string paidOncePer)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // What a source calls a course must not look like a share.
        var per = paidOncePer.Length == 0 ? "" : Per + paidOncePer.Replace(OfWhole, '_');
        foreach (var result in parameters.Codes("results"))
        {
            var id = "entitlement." + result;
            if (parameters.Has(id))
                named[result] = string.Join(OfWhole, parameters.Codes(id).Select(code => code + per));
        }
        return named;
    }

    /// <summary>The entitlement of which it is a share, or which it is.</summary>
    public static string Whole(string entitlement)
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        return entitlement.Split(OfWhole)[0];
    }

    /// <summary>Whether what was paid leaves nothing of what is asked: the same, or the whole of it.</summary>
    public static bool UsesUp(string paid, string asked) => paid == asked || paid == Whole(asked);
}
