namespace PbrEngine.Conformance.Tests.Scanning;

public sealed class CSharpFileTests
{
    private const string Source = """
        using System;

        namespace Some.Place;

        /// <summary>A thing { with a brace.</summary>
        [Attribute("}")]
        public sealed record Thing<T>(int First, string Second = "x") : IThing
            where T : class
        {
            private static readonly int[] Table =
            [
                1,
            ];

            public required string Name { get; init; } = "a";

            [Fact]
            public Dictionary<string, int> Count(int from = 1)
            {
                foreach (var x in new[] { 1 })
                {
                    Use(() => { return x; });
                }

                return [];
            }

            public int Total => Table switch
            {
                [] => 0,
                _ => 1,
            };

            internal Thing(int x) : base(x)
            {
            }

            public enum Colour
            {
                Red,
                Green = 2,
            }

            private sealed class Hidden
            {
                public void Act() => Go();
            }
        }

        internal interface IPort;
        """;

    private static CSharpFile File => CSharpFile.Parse(Source);

    [Fact]
    public void Types_EveryDeclaration_IsFoundWithItsReach() => Assert.Equal(
        ["Thing record True", "Colour enum True", "Hidden class False", "IPort interface False"],
        File.Types.Select(type => $"{type.Name} {type.Kind} {type.IsPublic}"));

    [Theory]
    [InlineData("Table", false, 4)]
    [InlineData("Name", false, 1)]
    [InlineData("Count", true, 9)]
    [InlineData("Total", true, 5)]
    [InlineData("Thing", true, 3)]
    [InlineData("Act", true, 1)]
    public void Members_EveryKind_IsNamedAndMeasured(string name, bool isFunction, int lines)
    {
        var member = Assert.Single(File.Members, found => found.Name == name);
        Assert.Equal((isFunction, lines), (member.IsFunction, member.Lines));
    }

    [Fact]
    public void Members_PublicNames_LeaveOutWhatAHiddenTypeHolds() => Assert.Equal(
        ["Name", "Count", "Total", "Red", "Green"],
        File.Members.Where(member => member.IsPublic).Select(member => member.Name));
}
