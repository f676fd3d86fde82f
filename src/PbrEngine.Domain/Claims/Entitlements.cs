using PbrEngine.Domain.Parameters;

namespace PbrEngine.Domain.Claims;

/// <summary>
/// What a programme pays once for, by result. Its name stands in every claim line, and the database holds one line a
/// name, subject and person: like a rule's id it is permanent, or what was paid under the old one could be paid again.
/// </summary>
public static class Entitlements
{
    /// <summary>The entitlement of an attachment.</summary>
    public const string Attachment = "attachment";

    /// <summary>The entitlement of a result by whichever route.</summary>
    public const string Result = "result";

    /// <summary>
    /// An attachment is paid once, and one result by whichever route (09: one result per family), where the rule set
    /// says nothing else.
    /// </summary>
    public static string ByDefault(string result) => result == Attachment ? Attachment : Result;

    /// <summary>
    /// The entitlements that the rule set names itself (parameter <c>entitlement.RESULT</c>), by result.
    /// </summary>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="paidOncePer">What a person may be paid for again, such as a course; empty for nothing.</param>
    public static IReadOnlyDictionary<string, string> Named(ParametersOn parameters, string paidOncePer)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var result in parameters.Codes("results"))
        {
            var id = "entitlement." + result;
            if (parameters.Has(id))
                named[result] = string.Join('/', parameters.Codes(id).Append(paidOncePer).Where(p => p.Length > 0));
        }
        return named;
    }
}
