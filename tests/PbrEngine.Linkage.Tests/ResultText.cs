using System.Globalization;
using System.Text;

namespace PbrEngine.Linkage.Tests;

/// <summary>Writes down everything a result holds, so that two results can be compared byte for byte.</summary>
internal static class ResultText
{
    public static string Of(LinkResult result)
    {
        var text = new StringBuilder(result.Model).AppendLine();
        foreach (LinkedPerson person in result.Persons)
        {
            text.Append("person ").Append(person.PersonId).Append(": ").AppendJoin(' ', person.Records).AppendLine();
        }

        foreach (Link link in result.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $"link {link.Left} {link.Right} {link.Basis} {link.Weight:R}: ")
                .AppendJoin("; ", link.Explanation).AppendLine();
        }

        foreach (LinkReview review in result.Reviews)
        {
            text.Append(CultureInfo.InvariantCulture, $"review {review.Left} {review.Right} {review.Reason} ")
                .Append(CultureInfo.InvariantCulture, $"{review.Basis} {review.Weight:R} {review.ObjectingLeft} ")
                .Append(CultureInfo.InvariantCulture, $"{review.ObjectingRight}: ")
                .AppendJoin("; ", review.Explanation).AppendLine();
        }

        foreach (PersonEvent happened in result.Events)
        {
            string what = happened switch
            {
                PersonMerged merged => $"merged {merged.Survivor} {merged.Absorbed}: ",
                PersonSplit split => $"split {split.From} {split.To}: ",
                _ => throw new InvalidOperationException("An event this text doesn't know."),
            };
            text.Append(what).AppendJoin(' ', happened.Records).AppendLine();
        }

        return text.AppendJoin('\n', result.IdleJudgements).ToString();
    }
}
