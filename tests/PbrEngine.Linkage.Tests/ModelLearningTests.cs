using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Models;
using PbrEngine.Linkage.Tests.Modelling;

namespace PbrEngine.Linkage.Tests;

public sealed class ModelLearningTests
{
    private static readonly LinkRecord[] Town = Records(seed: 5);

    private static readonly ModelDescription Learned = ModelLearning.Learn(Town, new() { Threads = 1 }).Model;

    [Fact]
    public void Learn_AnyOrderOfRecordsAndThreads_GivesTheSameBytes()
    {
        LinkRecord[] shuffled = [.. Town];
        new Random(2).Shuffle(shuffled);

        Assert.Equal(
            ModelFile.Write(Learned),
            ModelFile.Write(ModelLearning.Learn(shuffled, new() { Threads = 3 }).Model));
    }

    // One record in three says again, under the same number, what another says with a slip in the surname.
    [Fact]
    public void Learn_PeopleStatedTwice_LearnsHowTheyAgree()
    {
        Assert.InRange(Equal("date_of_birth").Match, 0.9, 1);
        Assert.InRange(Equal("surname").Match, 0, 0.4);
        Assert.InRange(Equal("identifier:nino").Match, 0.9, 1);
        _ = new ModelLinker(LinkModel.Of("learned", Learned));
    }

    [Fact]
    public void Mean_OfTwoModels_IsBetweenThem()
    {
        ModelDescription other = ModelLearning.Learn(Records(seed: 6), new() { Threads = 1 }).Model;
        ModelDescription mean = ModelLearning.Mean([Learned, other]);

        Assert.Equal((Learned.Kinds[0].Share + other.Kinds[0].Share) / 2, mean.Kinds[0].Share, 15);
        Assert.All(mean.Comparisons, c => Assert.All(
            Enumerable.Range(0, mean.Kinds.Count),
            kind => Assert.Equal(1, c.Levels.Skip(1).Sum(level => level.Probabilities[kind]), 9)));
        Assert.Superset(Learned.Blocking.ToHashSet(), mean.Blocking.ToHashSet());
    }

    [Fact]
    public void Mean_OfNoneOrOfOtherComparisons_Throws()
    {
        ModelDescription fewer = Learned with { Comparisons = [.. Learned.Comparisons.Skip(1)] };

        Assert.Throws<ArgumentException>(() => ModelLearning.Mean([]));
        Assert.Throws<ArgumentException>(() => ModelLearning.Mean([Learned, fewer]));
    }

    private static LevelDescription Equal(string name) =>
        Learned.Comparisons.Single(c => c.Name == name).Levels[^1];

    private static LinkRecord[] Records(int seed)
    {
        LinkRecord[] people = [.. Neighbours.Some(600, seed)
            .Select((record, i) => record.Carrying(("nino", $"AB{100_000 + 37 * i}C")))];
        return
        [
            .. people,
            .. people.Where((_, i) => i % 3 == 0).Select(record => record with
            {
                Id = record.Id + "b",
                Surname = record.Surname![..2] + "x" + record.Surname[2..],
            }),
        ];
    }
}
