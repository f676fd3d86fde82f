using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class SoundexTests
{
    // The examples of the US National Archives: "The Soundex Indexing System" and the older "Guide to the Soundex
    // System"; Robert, Rupert and Rubin are Knuth's.
    [Theory]
    [InlineData("Washington", "W252")]
    [InlineData("Lee", "L000")]
    [InlineData("Gutierrez", "G362")]
    [InlineData("Pfister", "P236")]
    [InlineData("Jackson", "J250")]
    [InlineData("Tymczak", "T522")]
    [InlineData("VanDeusen", "V532")]
    [InlineData("Ashcraft", "A261")]
    [InlineData("Kuhne", "K500")]
    [InlineData("Ebell", "E140")]
    [InlineData("Ebelson", "E142")]
    [InlineData("Kelly", "K400")]
    [InlineData("Buerck", "B620")]
    [InlineData("Lloyd", "L300")]
    [InlineData("Schaefer", "S160")]
    [InlineData("ROBERT", "R163")]
    [InlineData("rupert", "R163")]
    [InlineData("Rubin", "R150")]
    [InlineData("O'Brien", "O165")]
    [InlineData("A", "A000")]
    [InlineData("", null)]
    [InlineData("123", null)]
    [InlineData("Дмитрий", null)]
    public void Of_PublishedNames_HavePublishedKeys(string name, string? key) => Assert.Equal(key, Soundex.Of(name));
}
