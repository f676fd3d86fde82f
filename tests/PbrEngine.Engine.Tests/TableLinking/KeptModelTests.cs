using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Matching;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class KeptModelTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Using_KeptModel_IsTheOneThatWasWritten()
    {
        var model = MatchBench.Matched(new() { Tables = [MatchBench.People(_folder)] }).Result.Model;
        using (var stream = File.Create(_folder.At("m.json")))
            KeptModel.Write(model, stream);
        var read = KeptModel.Using(_folder.At("m.json"), _refusals, kept => kept!);
        Assert.Equal(model.Kinds, read!.Kinds);
        Assert.Equal(model.Comparisons[1].Levels[1].Probabilities, read.Comparisons[1].Levels[1].Probabilities);
        Assert.Empty(_refusals);
    }

    [Fact]
    public void Using_NoFile_WorksWithoutAModel() =>
        Assert.Equal("none", KeptModel.Using(null, _refusals, kept => kept is null ? "none" : "one"));

    [Theory]
    [InlineData("none.json", "LNK-001")]
    [InlineData("empty.json", "LNK-014")]
    [InlineData("text.json", "LNK-014")]
    [InlineData("other.json", "LNK-014")]
    public void Using_WhatIsNoModel_IsRefused(string name, string code)
    {
        _folder.Write("empty.json");
        _folder.Write("text.json", "a,b");
        _folder.Write("other.json", "{}");
        Assert.Null(KeptModel.Using(_folder.At(name), _refusals, _ => "worked"));
        Assert.Equal(code, Assert.Single(_refusals).Code);
    }

    [Fact]
    public void Using_ModelForOtherColumns_IsRefused()
    {
        Assert.Null(KeptModel.Using<string>(
            null, _refusals, _ => throw new ModelMismatchException(["surname (equal)"], ["dob (equal)"])));
        Assert.Equal("LNK-015", Assert.Single(_refusals).Code);
    }
}
