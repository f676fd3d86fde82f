using System.Text;

namespace PbrEngine.Linkage.Tables;

/// <summary>Cuts a header into words in lower case: <c>DateOfBirth</c>, <c>date_of_birth</c> and <c>DATE OF BIRTH</c>
/// are all "date of birth".</summary>
/// <param name="All">Every word.</param>
/// <param name="Telling">The words without numbers and words that only tell columns of one kind apart; all of them
/// where no other is left.</param>
/// <param name="IsOfPerson">Whether a word says that it is the person's: <c>pupil_id</c>.</param>
internal sealed record HeaderWords(
    IReadOnlyList<string> All, IReadOnlyList<string> Telling, bool IsOfPerson)
{
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "person", "persons", "individual", "individuals", "child", "childs", "pupil", "pupils", "student", "students",
        "patient", "patients", "client", "clients", "customer", "customers", "member", "members", "claimant",
        "claimants", "applicant", "applicants", "tenant", "tenants", "subject", "respondent", "voter",
    };

    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "fake", "l", "r", "left", "right", "std", "standard", "clean", "cleaned", "raw", "value", "val", "text", "txt",
        "current", "latest", "new", "orig", "original", "main", "primary", "home", "legal", "desc", "c",
    };

    /// <summary>The words of a header.</summary>
    public static HeaderWords Of(string header)
    {
        List<string> all = Cut(header);
        List<string> telling = all.FindAll(word => !IsQualifier(word) && !Persons.Contains(word));
        return new(all, telling.Count == 0 ? all : telling, all.Exists(Persons.Contains));
    }

    private static bool IsQualifier(string word) => Qualifiers.Contains(word) || word.All(char.IsAsciiDigit);

    private static List<string> Cut(string header)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char before = '\0';
        foreach (char character in header)
        {
            bool isPart = char.IsLetterOrDigit(character);
            bool isEdge = !isPart || (char.IsUpper(character) && char.IsLower(before))
                || char.IsDigit(character) != char.IsDigit(before);
            if (isEdge && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (isPart)
            {
                word.Append(char.ToLowerInvariant(character));
            }

            before = character;
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
