using System.Text;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Tests.Imports.Yaml;

public sealed class SafeYamlTests
{
    [Fact]
    public void Read_PlainYaml_GivesTextListsAndMapsWithPlaces()
    {
        var root = Assert.IsType<SafeMap>(Read("a: 007\nb:\n  - x\n  - { c: true }\n").Root);

        Assert.True(root.TryGet("a", out var a));
        Assert.Equal(new SafeText(1, 4, "007"), a);
        Assert.True(root.TryGet("b", out var b));
        var list = Assert.IsType<SafeList>(b);
        Assert.Equal(2, list.Nodes.Count);
        Assert.Equal((4L, 5L), (list.Nodes[1].Line, list.Nodes[1].Column));
    }

    [Theory]
    [InlineData("a: &x 1\n", 1)]
    [InlineData("a: 1\nb: *x\n", 2)]
    [InlineData("a: 1\nb: &x 2\nc: *x\n", 2)]
    [InlineData("a: !!int 1\n", 1)]
    [InlineData("a: !foo 1\n", 1)]
    [InlineData("a: ! 1\n", 1)]
    [InlineData("a: &x {b: 1}\n", 1)]
    [InlineData("a: &x [1]\n", 1)]
    [InlineData("a: 1\nb: 2\na: 3\n", 3)]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("{[a]: 1}\n", 1)]
    [InlineData("a: [1, 2\n", 2)]
    [InlineData("a: 'x\n", 1)]
    [InlineData("a: b: c\n", 1)]
    public void Read_MachineryOrNonsense_IsRefusedWithItsLine(string text, int line)
    {
        var (root, problem) = Read(text);

        Assert.Null(root);
        Assert.Equal(ImportCodes.YamlUnreadable, problem!.Code);
        Assert.True(Math.Abs(problem.Line - line) <= 1, $"Line {problem.Line}: {problem.Message}");
    }

    [Theory]
    [InlineData(SafeYaml.DepthMax - 1, true)]
    [InlineData(SafeYaml.DepthMax, false)]
    public void Read_Depth_HasALimit(int lists, bool isRead) =>
        Assert.Equal(isRead, Read(new string('[', lists) + "x" + new string(']', lists)).Root is not null);

    [Theory]
    [InlineData(SafeYaml.BytesMax, true)]
    [InlineData(SafeYaml.BytesMax + 1, false)]
    public void Read_Size_HasALimit(int bytes, bool isRead) =>
        Assert.Equal(isRead, Read("a: " + new string('x', bytes - 3)).Root is not null);

    [Theory]
    [InlineData("")]
    [InlineData("a: \0")]
    public void Read_EmptyOrNul_IsRefused(string text) => Assert.Null(Read(text).Root);

    /// <summary>The parser answers this one with an exception that is none of its own kind.</summary>
    [Fact]
    public void Read_ListThatIsNeverClosedBeforeAKey_IsRefused()
    {
        var (root, problem) = Read("feed: [police\nsupplier: Northbridge data team\n");

        Assert.Null(root);
        Assert.Equal(ImportCodes.YamlUnreadable, problem!.Code);
    }

    [Fact]
    public void Read_InvalidUtf8_IsRefused() => Assert.Null(SafeYaml.Read([0x61, 0x3A, 0x20, 0xFF]).Root);

    [Fact]
    public void Read_RandomText_NeverThrows()
    {
        const string Alphabet = "ab:-[]{}&*!|>'\"#%@`, \n\t?<~\\";
        for (var seed = 1; seed <= 2000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(
                Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var (root, problem) = Read(text);
            Assert.True(root is null != problem is null, $"Seed {seed}: {text}");
        }
    }

    private static (SafeNode? Root, YamlProblem? Problem) Read(string text) =>
        SafeYaml.Read(Encoding.UTF8.GetBytes(text));
}
