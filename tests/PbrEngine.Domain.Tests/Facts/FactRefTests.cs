using PbrEngine.Domain.Facts;

namespace PbrEngine.Domain.Tests.Facts;

public sealed class FactRefTests
{
    [Fact]
    public void Parse_WhatToStringWrote_IsTheSame()
    {
        var fact = new FactRef(7, 123, 4567);
        Assert.Equal("7.123.4567", fact.ToString());
        Assert.Equal(fact, FactRef.Parse(fact.ToString()));
    }

    [Theory]
    [InlineData("7.123")]
    [InlineData("7.123.4567.8")]
    [InlineData("7.123.x")]
    public void Parse_AnythingElse_IsABrokenInvariant(string text) =>
        Assert.Throws<FormatException>(() => FactRef.Parse(text));

    [Fact]
    public void Compare_Facts_GoByFileThenContentThenLine()
    {
        FactRef[] inOrder = [new(1, 1, 10), new(1, 2, 3), new(1, 2, 10), new(2, 1, 1)];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[3] > inOrder[2]);
        Assert.True(inOrder[0] <= inOrder[1] && inOrder[3] >= inOrder[2]);
    }
}
