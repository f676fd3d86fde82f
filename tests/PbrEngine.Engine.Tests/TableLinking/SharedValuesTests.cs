using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class SharedValuesTests
{
    [Theory]
    [InlineData(50, true)]
    [InlineData(49, false)]
    public void Warnings_DateOfATwentiethOfTheRows_IsTold(int rows, bool isTold)
    {
        var warnings = SharedValues.Warnings(Report(ColumnRole.BirthDate, stated: 1000, rows));
        Assert.Equal(isTold, warnings.Any(w => w.StartsWith("x: 50 of 1000", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ColumnRole.Sex, 500, 1000)]
    [InlineData(ColumnRole.Locality, 500, 1000)]
    [InlineData(ColumnRole.BirthDate, 3, 10)]
    public void Warnings_WhatManyMayShareOrATinyTable_IsNotTold(ColumnRole role, int rows, int stated) =>
        Assert.Empty(SharedValues.Warnings(Report(role, stated, rows)));

    private static TableReport Report(ColumnRole role, int stated, int rows) => new()
    {
        Rows = stated,
        Choices = [],
        Warnings = [],
        Columns =
        [
            new()
            {
                Name = "x",
                Role = role,
                Rows = stated,
                StatedRows = stated,
                UnreadableRows = 0,
                PlaceholderRows = 0,
                DistinctValues = 2,
                Top = [new("v", rows)],
            },
        ],
    };
}
