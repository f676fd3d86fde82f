using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Normalising;
using PbrEngine.Linkage.Tests.Models;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Goal: whatever the records, no person breaks a guard, and the links hold each person together.</summary>
public sealed class PersonInvariantTests
{
    [Theory]
    [InlineData("exact")]
    [InlineData("model")]
    public void Link_TrickyRecords_NoPersonBreaksAGuard(string by)
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            LinkRecord[] records = TrickyRecords.Some(random, random.Next(2, 200), random.Next(2, 300));
            Dictionary<RecordKey, LinkRecord> byKey = records.ToDictionary(record => record.Key);
            foreach (LinkedPerson person in Linked.By(ShippedModel.Named(by), [], records).Persons)
            {
                LinkRecord[] of = [.. person.Records.Select(key => byKey[key])];
                bool sound = of.All(left => of.All(right => MayBeOne(left, right)));
                Assert.True(sound, $"seed {seed}: {person.PersonId} holds what can't be one person");
            }
        }
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("model")]
    public void Link_TrickyRecordsAndJudgements_NoPersonHoldsTwoJudgedDifferent(string by)
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            LinkRecord[] records = TrickyRecords.Some(random, 100, 40);
            Judgement[] judgements = TrickyRecords.Judgements(random, records, 60);
            Dictionary<RecordKey, string> person = PersonOf(
                Linked.By(ShippedModel.Named(by), judgements, records));
            Assert.All(
                judgements.Where(judgement => judgement.Verdict == JudgementVerdict.Different),
                edge => Assert.True(person[edge.Left] != person[edge.Right], $"seed {seed}: {edge}"));
        }
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("model")]
    public void Link_TrickyRecordsAndJudgements_LinksAreASpanningTreeOfEachPerson(string by)
    {
        for (int seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            LinkRecord[] records = TrickyRecords.Some(random, 150, 60);
            LinkResult result = Linked.By(
                ShippedModel.Named(by), TrickyRecords.Judgements(random, records, 30), records);
            Dictionary<RecordKey, string> person = PersonOf(result);

            Assert.Equal(records.Length, person.Count);
            Assert.True(records.Length - result.Persons.Count == result.Links.Count, $"seed {seed}: number of links");
            Assert.All(result.Links, link => Assert.True(
                link.Left < link.Right && person[link.Left] == person[link.Right], $"seed {seed}: {link}"));
        }
    }

    private static Dictionary<RecordKey, string> PersonOf(LinkResult result) => result.Persons
        .SelectMany(person => person.Records.Select(key => (key, person.PersonId)))
        .ToDictionary(entry => entry.key, entry => entry.PersonId);

    private static bool MayBeOne(LinkRecord left, LinkRecord right)
    {
        bool identifiersDiffer = left.Identifiers.Any(one =>
            right.Identifiers.Any(other => one.Kind == other.Kind && one.Value != other.Value));
        string? leftName = StandardName.FirstForename(left.Forenames);
        string? rightName = StandardName.FirstForename(right.Forenames);
        DateOnly? leftBirth = StandardBirthDate.Parse(left.DateOfBirth);
        DateOnly? rightBirth = StandardBirthDate.Parse(right.DateOfBirth);
        if (identifiersDiffer || leftName is null || rightName is null || leftBirth is null || rightBirth is null)
        {
            return !identifiersDiffer;
        }

        string? surname = StandardName.Surname(left.Surname);
        bool sameSurname = surname is not null && surname == StandardName.Surname(right.Surname);
        bool beginsTheOther = leftName.StartsWith(rightName, StringComparison.Ordinal)
            || rightName.StartsWith(leftName, StringComparison.Ordinal);
        double likeness = beginsTheOther ? 1 : JaroWinkler.Similarity(leftName, rightName);
        bool twins = sameSurname && leftBirth == rightBirth && likeness < 0.75;
        bool strangers = leftBirth != rightBirth && likeness < 0.80;
        bool generations = sameSurname && leftName == rightName
            && Math.Abs(leftBirth.Value.DayNumber - rightBirth.Value.DayNumber) > 10 * 366;
        return !twins && !strangers && !generations;
    }
}
