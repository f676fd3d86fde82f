using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Cli.Tests.Reporting;

public sealed class WhatIfFileTests
{
    [Theory]
    [InlineData(ResultChange.Gained, "gained")]
    [InlineData(ResultChange.Lost, "lost")]
    [InlineData(ResultChange.Changed, "changed")]
    public void Code_EachChange_HasAWord(ResultChange change, string code) =>
        Assert.Equal(code, WhatIfFile.Code(change));
}
