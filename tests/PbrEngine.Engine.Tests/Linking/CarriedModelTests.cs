using PbrEngine.Engine.Linking;

namespace PbrEngine.Engine.Tests.Linking;

public sealed class CarriedModelTests : IDisposable
{
    private static readonly string Shipped =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "linkage")).Single();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-model-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void In_ProgramsFolder_IsTheShippedModelUnderItsNameAndHash()
    {
        var model = CarriedModel.In(AppContext.BaseDirectory);

        Assert.Matches("^council-v[0-9]{4}-[0-9]{2}$", model.Name);
        Assert.Contains($"\"hash\": \"{model.Hash}\"", File.ReadAllText(Shipped), StringComparison.Ordinal);
        Assert.StartsWith(model.Name, model.Linker.Model, StringComparison.Ordinal);
    }

    [Fact]
    public void In_SeveralModels_IsTheLatest()
    {
        Put("council-v2025-01.json", File.ReadAllText(Shipped));
        Put("council-v2027-02.json", File.ReadAllText(Shipped));
        Put("council-v2026-11.json", File.ReadAllText(Shipped));

        Assert.Equal("council-v2027-02", CarriedModel.In(_folder.FullName).Name);
    }

    [Fact]
    public void In_ChangedModel_IsRefusedByName()
    {
        Put("council-v2026-11.json", File.ReadAllText(Shipped).Replace("\"join\": 8", "\"join\": 1"));

        var refusal = Assert.Throws<LinkModelException>(() => CarriedModel.In(_folder.FullName)).Message;

        Assert.Contains("council-v2026-11.json can't be used, so nobody is linked", refusal, StringComparison.Ordinal);
        Assert.Contains("changed after it was written", refusal, StringComparison.Ordinal);
        Assert.Contains("Put back the file", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "form is missing")]
    [InlineData("", "line 1")]
    public void In_NoModelAtAll_IsRefused(string text, string why)
    {
        Put("council-v2026-11.json", text);

        Assert.Contains(
            why,
            Assert.Throws<LinkModelException>(() => CarriedModel.In(_folder.FullName)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_NoFolder_IsRefused() => Assert.Contains(
        "holds no model",
        Assert.Throws<LinkModelException>(() => CarriedModel.In(_folder.FullName)).Message,
        StringComparison.Ordinal);

    private void Put(string name, string text) =>
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("linkage").FullName, name), text);
}
