using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Biographies;

/// <summary>The names that one person goes by: with a title, by initials, by the middle name, from before a marriage,
/// by
/// the seat.</summary>
internal sealed class Aliases(Nicknames nicknames)
{
    private readonly WordFile _words = WordFile.Read("biographies");

    internal ToldName Draw(Subject subject, Chance chance)
    {
        var plain = Plain(subject.Forename, subject.Surname);
        var middle = subject.MiddleName;
        return chance.Share() switch
        {
            < 0.12 when middle.Length > 0 => plain with { Full = $"{subject.Forename} {middle} {subject.Surname}" },
            < 0.20 => Initials(subject),
            < 0.28 => plain with
            {
                Full = $"{chance.Pick(_words.Lines($"titles {subject.Sex}"))} {plain.Full}",
            },
            < 0.34 when middle.Length > 0 => Plain(middle, subject.Surname),
            < 0.40 => Plain(nicknames.Of(subject.Forename, chance), subject.Surname),
            < 0.52 when subject.MaidenName.Length > 0 => Plain(subject.Forename, subject.MaidenName),
            < 0.62 when subject.Rank.Length > 0 => plain with { Full = $"{plain.Full}, {subject.Rank}" },
            < 0.72 when subject.Rank.Length > 0 => new ToldName(subject.Rank, subject.Forename, subject.Seat),
            _ => plain,
        };
    }

    private static ToldName Plain(string first, string surname) => new($"{first} {surname}", first, surname);

    private static ToldName Initials(Subject subject)
    {
        var first = $"{subject.Forename[0]}.";
        return subject.MiddleName.Length > 0
            ? new ToldName($"{first} {subject.MiddleName[0]}. {subject.Surname}", first, subject.Surname)
            : new ToldName($"{first} {subject.Surname}", first, subject.Surname);
    }
}
