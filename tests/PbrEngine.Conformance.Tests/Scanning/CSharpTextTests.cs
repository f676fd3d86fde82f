namespace PbrEngine.Conformance.Tests.Scanning;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a(); // if\nb();", "a();      \nb();")]
    [InlineData("a(/* { */);", "a(       );")]
    [InlineData("a(\"}\\\"}\");", "a(      );")]
    [InlineData("a(@\"\\\");b();", "a(    );b();")]
    [InlineData("a($\"{b[\"}\"]}\");c();", "a(           );c();")]
    [InlineData("a($\"{{\");b();", "a(     );b();")]
    [InlineData("a(\"\"\"{\"}\"\"\");b();", "a(         );b();")]
    [InlineData("a('{', '\\'', '\"');b();", "a(   ,     ,    );b();")]
    [InlineData("a(\"\");b();", "a(  );b();")]
    public void Blank_CommentsAndLiterals_BecomeSpaces(string source, string expected) =>
        Assert.Equal(expected, CSharpText.Blank(source));
}
