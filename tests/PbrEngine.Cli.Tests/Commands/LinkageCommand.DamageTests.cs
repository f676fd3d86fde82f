using System.Text;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>Goal: whatever happens to the bytes of a file on its way, a command ends with an answer or with a code that
/// the documentation names, and never with an exception.</summary>
public sealed class LinkageCommandDamageTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "\"", ",", "\n", "\r", "\0", "\"\"", ";", "\u202e", "\ufeff", "=", "-1e999", "NaN", "{", "]", "null", "\t", " ",
    ];

    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Dedupe_ADamagedTable_EndsWithAnAnswerOrACode(int seed)
    {
        var bytes = File.ReadAllBytes(_bench.People(persons: 40));
        Damaged(seed, bytes, file =>
            ["dedupe", file, "--id", "rec_id", "--truth", "person", "--out", _bench.At("c.csv")]);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Dedupe_ADamagedModel_EndsWithAnAnswerOrACode(int seed)
    {
        var people = _bench.People(persons: 40);
        string[] command = ["dedupe", people, "--id", "rec_id", "--truth", "person", "--out", _bench.At("c.csv")];
        _bench.Done([.. command, "--model-out", _bench.At("m.json")]);
        Damaged(seed, File.ReadAllBytes(_bench.At("m.json")), file => [.. command, "--model", file]);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Evaluate_DamagedPairs_EndsWithAnAnswerOrACode(int seed)
    {
        var people = _bench.People(persons: 40);
        _bench.Done("dedupe", people, "--id", "rec_id", "--truth", "person", "--out", _bench.At("c.csv"), "--pairs",
            _bench.At("p.csv"));
        Damaged(seed, File.ReadAllBytes(_bench.At("p.csv")), file =>
            ["evaluate", _bench.At("c.csv"), "--truth", "person", "--with", people, "--id", "rec_id", "--pairs", file]);
    }

    private void Damaged(int seed, byte[] bytes, Func<string, string[]> command)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var file = _bench.WriteBytes("damaged", Damage(bytes, random));
            var answer = _bench.Run(command(file));
            Assert.True(
                answer.Code == ExitCode.Done || answer.Error.StartsWith("LNK-", StringComparison.Ordinal),
                $"seed {seed}, round {round}: {answer.Code} {answer.Error}");
        }
    }

    // A piece put in, a stretch taken out, a byte changed, the rest cut off; up to three of these.
    private static byte[] Damage(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(8))
            {
                case 0:
                    damaged.RemoveRange(at, damaged.Count - at);
                    damaged.Add((byte)'1');
                    break;
                case 1 or 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 200), damaged.Count - at - 1));
                    break;
                case 3:
                    damaged[at] = (byte)random.Next(256);
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }
        return [.. damaged];
    }
}
