using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageDedupeCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Dedupe_InventedPeople_AreFoundAndWritten()
    {
        var answer = _bench.Done(
            "dedupe", _bench.People(), "--id", "rec_id", "--train", "--truth", "person", "--out", _bench.At("c.csv"),
            "--pairs", _bench.At("p.csv"), "--threads", "2", "--json").Json();
        Assert.InRange(answer.GetProperty("evaluation").GetProperty("pairwise").GetProperty("f1").GetDouble(), 0.97, 1);
        Assert.InRange(answer.GetProperty("evaluation").GetProperty("b_cubed").GetProperty("f1").GetDouble(), 0.98, 1);
        var clusters = _bench.Lines("c.csv");
        Assert.Equal("id,cluster", clusters[0]);
        Assert.Equal(251, clusters.Length);
        Assert.Equal(answer.GetProperty("pairs_kept").GetInt32(), _bench.Lines("p.csv").Length - 1);
        Assert.Equal(["c.csv", "p.csv", "people.csv"], _bench.Names());
    }

    [Fact]
    public void Dedupe_NothingSaidOfColumns_FindsTheIdAndSaysWhatItTookColumnsFor()
    {
        var output = _bench.Done(
            "dedupe", _bench.People(), "--map", "ignore=person", "--out", _bench.At("c.csv")).Output;
        Assert.Contains("250 records are", output, StringComparison.Ordinal);
        Assert.Contains("date_of_birth", output, StringComparison.Ordinal);
        Assert.Contains($"Written: {_bench.At("c.csv")}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Judged", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dedupe_StateWithoutAModel_IsToldWhatIsNeeded()
    {
        var answer = _bench.Run(
            "dedupe", _bench.People(), "--truth", "person", "--out", _bench.At("c.csv"), "--state", _bench.At("s"));
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--state needs the model", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv"], _bench.Names());
    }

    [Fact]
    public void Dedupe_Labels_AreLearnedFrom()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("a.csv"), "--model-out", _bench.At("a"));
        var answer = _bench.Done(
            "dedupe", people, "--truth", "person", "--labels", "--out", _bench.At("b.csv"), "--model-out",
            _bench.At("b"), "--json").Json();
        Assert.InRange(answer.GetProperty("evaluation").GetProperty("pairwise").GetProperty("f1").GetDouble(), 0.97, 1);
        Assert.NotEqual(_bench.Lines("a"), _bench.Lines("b"));
    }

    [Theory]
    [InlineData("--map", "ignore=person", "--truth names")]
    [InlineData("--truth", "person", "--labels learns another", "--model", "m.json")]
    public void Dedupe_LabelsThatCantBeLearnedFrom_AreToldWhatIsNeeded(
        string option, string value, string told, params string[] further)
    {
        var answer = _bench.Run(
            ["dedupe", _bench.People(), option, value, "--labels", "--out", _bench.At("c.csv"), .. further]);
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv"], _bench.Names());
    }

    [Fact]
    public void Dedupe_Truth_ChangesNothingOfTheAnswer()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("with.csv"));
        _bench.Done("dedupe", people, "--map", "ignore=person", "--out", _bench.At("without.csv"));
        Assert.Equal(_bench.Lines("without.csv"), _bench.Lines("with.csv"));
    }

    [Fact]
    public void Dedupe_KeptModel_GivesTheSameAnswerAgain()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("a.csv"), "--pairs", _bench.At("ap.csv"),
            "--threshold", "3", "--model-out", _bench.At("m.json"));
        var again = _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("b.csv"), "--pairs",
            _bench.At("bp.csv"), "--model", _bench.At("m.json"), "--json").Json();
        Assert.Equal(_bench.Lines("a.csv"), _bench.Lines("b.csv"));
        // Whoever knows the model beforehand keeps fewer of the hopeless pairs.
        Assert.InRange(_bench.Lines("bp.csv").Length, 51, _bench.Lines("ap.csv").Length);
        Assert.Empty(_bench.Lines("bp.csv").Except(_bench.Lines("ap.csv"), StringComparer.Ordinal));
        Assert.Equal(3, again.GetProperty("threshold_bits").GetDouble());
    }

    [Fact]
    public void Dedupe_ModelForOtherColumnsOrChanged_FailsAndSaysSo()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("a.csv"), "--model-out",
            _bench.At("m.json"));
        var other = _bench.Run("dedupe", people, "--truth", "person", "--map", "ignore=dob", "--out",
            _bench.At("b.csv"), "--model", _bench.At("m.json"));
        Assert.Equal(ExitCode.Failed, other.Code);
        Assert.Contains($"LNK-015 {_bench.At("m.json")}: The model is for other columns.", other.Error,
            StringComparison.Ordinal);
        var text = File.ReadAllText(_bench.At("m.json"));
        _bench.Write("m.json", text.Replace("\"records\": 250", "\"records\": 251", StringComparison.Ordinal));
        var changed = _bench.Run("dedupe", people, "--truth", "person", "--out", _bench.At("b.csv"), "--model",
            _bench.At("m.json"));
        Assert.Equal(ExitCode.Failed, changed.Code);
        Assert.Contains("LNK-014", changed.Error, StringComparison.Ordinal);
        Assert.Equal(["a.csv", "m.json", "people.csv"], _bench.Names());
    }

    [Theory]
    [InlineData(".", "LNK-001 *: That is a folder.")]
    [InlineData("none.json", "LNK-001 *: There is no such file.")]
    [InlineData("people.csv", "LNK-014 *: This is no model file: line 1, byte 1: ")]
    public void Dedupe_AModelThatIsNone_FailsAndSaysWhere(string model, string told)
    {
        var answer = _bench.Run(
            "dedupe", _bench.People(), "--id", "rec_id", "--out", _bench.At("c.csv"), "--model", _bench.At(model));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith(
            told.Replace("*", _bench.At(model), StringComparison.Ordinal), answer.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv"], _bench.Names());
    }

    [Fact]
    public void Dedupe_HigherThreshold_LinksLess()
    {
        var people = _bench.People();
        int Persons(string threshold) => _bench.Done(
            "dedupe", people, "--truth", "person", "--out", _bench.At("c.csv"), "--threshold", threshold, "--json")
            .Json().GetProperty("persons").GetInt32();
        Assert.True(Persons("60") > Persons("0.95"));
        Assert.Equal(250, Persons("100"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Dedupe_SomebodyWatches_IsToldWhatIsDone(bool isWatched)
    {
        _bench.Commands.IsWatched = isWatched;
        var answer = _bench.Done("dedupe", _bench.People(), "--truth", "person", "--out", _bench.At("c.csv"));
        Assert.Equal(isWatched, answer.Error.Contains("Linking 250 records.", StringComparison.Ordinal));
    }

    [Fact]
    public void Dedupe_VeryManyColumns_AreNarrowedAndLinked()
    {
        string[] lines = [.. _bench.Lines(Path.GetFileName(_bench.People())).Select((line, at) => line + string.Concat(
            Enumerable.Range(0, 40).Select(n => at == 0 ? $",text {n}" : $",v{(at * (n + 3)) % 11}")))];
        var answer = _bench.Done("dedupe", _bench.Write("wide.csv", lines), "--truth", "person", "--out",
            _bench.At("c.csv"));
        Assert.Contains("15 columns are compared at most", answer.Output, StringComparison.Ordinal);
        Assert.Equal(251, _bench.Lines("c.csv").Length);
    }

    [Fact]
    public void Dedupe_Charts_AreWrittenWithTheirTables()
    {
        var answer = _bench.Done(
            "dedupe", _bench.People(), "--truth", "person", "--links", _bench.At("l.csv"), "--charts",
            _bench.At("charts"));
        Assert.Equal(5, Directory.GetFiles(_bench.At("charts"), "*.svg").Length);
        Assert.Contains("Pairs by weight:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("How often each level occurs", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Expected calibration error", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out c.csv --model m.json --train", "--model links by a model")]
    [InlineData("--pairs p.csv", "Say where the answer goes")]
    [InlineData("--out c.csv --threshold high", "--threshold takes a probability")]
    [InlineData("--out c.csv --threads 0", "--threads takes a whole number")]
    [InlineData("--out c.csv --map shoe=surname", "LNK-012")]
    [InlineData("--out c.csv --map surname=shoe", "LNK-008")]
    [InlineData("--out c.csv --id shoe", "LNK-008")]
    [InlineData("--out c.csv --truth rec_id --id rec_id", "LNK-013")]
    [InlineData("--out people.csv", "LNK-018")]
    [InlineData("--out c.csv --pairs c.csv", "LNK-018")]
    [InlineData("--out weights.svg --charts .", "LNK-018")]
    [InlineData("--out c.csv --links c.csv.part", "LNK-018")]
    [InlineData("--out c.csv --threshold NaN", "--threshold takes a probability")]
    [InlineData("--out c.csv --threads 257", "--threads takes a whole number from 1 to 256")]
    [InlineData("--out c.csv --seed text", "--seed takes a whole number")]
    [InlineData("--out c.csv --seed 2147483648", "--seed takes a whole number")]
    [InlineData("--out c.csv --truth nobody", "LNK-008")]
    [InlineData("--out c.csv --map surname=forename --map forename=forename", "LNK-012")]
    [InlineData("--out c.csv --map surname=forename --map ignore=forename", "LNK-013")]
    [InlineData("--out c.csv --map surname=Forename --map forename=forename", "LNK-013")]
    [InlineData("--out c.csv --map surname", "LNK-012")]
    [InlineData("--out ", "--out takes a name, and is given an empty one.")]
    [InlineData("--out c.csv --pairs ", "--pairs takes a name")]
    [InlineData("--out c.csv --model ", "--model takes a name")]
    [InlineData("--out c.csv --charts ", "--charts takes a name")]
    [InlineData("--out c.csv --id ", "--id takes a name")]
    [InlineData("--out c.csv --truth ", "--truth takes a name")]
    public void Dedupe_ArgumentsThatCannotBeFollowed_AreWrong(string arguments, string told)
    {
        var answer = _bench.Run(["dedupe", _bench.People(), .. arguments.Split(' ').Select(word =>
            word.Contains('.', StringComparison.Ordinal) ? _bench.At(word) : word)]);
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        Assert.Equal(["people.csv"], _bench.Names());
    }
}
