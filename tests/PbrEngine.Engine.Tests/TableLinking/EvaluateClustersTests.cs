using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class EvaluateClustersTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public EvaluateClustersTests()
    {
        _folder.Write("clusters.csv", "id,cluster,person", "1,1,x", "2,1,x", "3,1,y", "4,4,y", "5,5,");
        _folder.Write("people.csv", "rec_id,cluster", "4,y", "1,x", "3,y", "2,x", "9,z");
        _folder.Write("pairs.csv", "id_l,id_r,weight,probability", "1,2,5.5,0.98", "1,3,0.5,0.6", "8,9,1,0.7");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Evaluate_TruthBesideTheClusters_IsCompared()
    {
        var judged = Judged(new() { Clusters = _folder.At("clusters.csv"), Truth = "person" });
        Assert.Equal((1L, 2L, 1L), Counts(judged));
        Assert.Equal((1, 1), (judged.Truth.Clusters.Clusters.Mixed, judged.Truth.Clusters.Truth.Mixed));
        Assert.Contains("1 records have no cluster or no truth", Assert.Single(judged.Warnings),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_RecordsWithoutACluster_AreNotTakenForOnePerson()
    {
        _folder.Write("clusters.csv", "id,cluster,person", "1,1,x", "2,1,x", "3,,x", "4,,y");
        var judged = Judged(new() { Clusters = _folder.At("clusters.csv"), Truth = "person" });
        Assert.Equal((1L, 0L, 0L), Counts(judged));
        Assert.Equal(2, judged.Truth.Unjudged);
    }

    [Fact]
    public void Evaluate_TruthInAnotherFile_IsJoinedById()
    {
        var judged = Judged(new()
        {
            Clusters = _folder.At("clusters.csv"),
            Truth = "cluster",
            With = _folder.At("people.csv"),
            Id = "rec_id",
        });
        Assert.Equal((1L, 2L, 1L), Counts(judged));
        Assert.Contains(judged.Warnings, w => w.StartsWith("1 records of", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluate_Pairs_GiveThresholdsAndCalibration()
    {
        var judged = Judged(new()
        {
            Clusters = _folder.At("clusters.csv"),
            Truth = "person",
            Pairs = _folder.At("pairs.csv"),
            Charts = _folder.At("charts"),
        });
        var atTwo = judged.Truth.Thresholds.Single(point => point.Threshold == 2).Pairs;
        Assert.Equal((1L, 0L, 1L), (atTwo.TruePositives, atTwo.FalsePositives, atTwo.FalseNegatives));
        Assert.Equal(2, judged.Truth.Calibration!.Bins.Count);
        Assert.Equal(["thresholds.svg", "calibration.svg"], judged.Files.Select(Path.GetFileName));
        Assert.Contains(judged.Warnings, w => w.Contains("1 pairs have an id", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cluster", null, "LNK-013")]
    [InlineData("nobody", null, "LNK-008")]
    [InlineData("cluster", "none.csv", "LNK-001")]
    [InlineData("person", "people.csv", "LNK-008")]
    public void Evaluate_WhatCannotBeCompared_IsRefused(string truth, string? with, string code)
    {
        var answer = EvaluateClusters.Evaluate(
            new()
            {
                Clusters = _folder.At("clusters.csv"),
                Truth = truth,
                With = with is null ? null : _folder.At(with),
            },
            CancellationToken.None);
        Assert.Contains(answer.Refusals, r => r.Code == code);
    }

    [Fact]
    public void Evaluate_NoIdInCommon_IsRefused()
    {
        _folder.Write("others.csv", "id,person", "71,x");
        var answer = EvaluateClusters.Evaluate(
            new() { Clusters = _folder.At("clusters.csv"), Truth = "person", With = _folder.At("others.csv") },
            CancellationToken.None);
        Assert.Equal("LNK-021", Assert.Single(answer.Refusals).Code);
    }

    private static EvaluatedClusters Judged(EvaluateRequest request)
    {
        var answer = EvaluateClusters.Evaluate(request, CancellationToken.None);
        Assert.Empty(answer.Refusals);
        return answer.Value!;
    }

    private static (long, long, long) Counts(EvaluatedClusters judged) => (judged.Truth.Clusters.Pairs.TruePositives,
        judged.Truth.Clusters.Pairs.FalsePositives, judged.Truth.Clusters.Pairs.FalseNegatives);
}
