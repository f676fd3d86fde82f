using PbrEngine.Conformance.Tests.Files;

namespace PbrEngine.Conformance.Tests.Architecture;

public sealed class PackagesTests
{
    private const string CentralFile = "Directory.Packages.props";

    [Fact]
    public void Packages_EveryVersion_IsInTheCentralFile() => Faults.None(
        $"A version is stated once, in {CentralFile}:",
        RepositoryFiles.Text.Where(IsBuildFile).SelectMany(path => ProjectFile.Xml(path).Descendants()
            .Where(element => element.Name.LocalName == "PackageReference")
            .Where(element => element.Attribute("Version") is not null
                || element.Attribute("VersionOverride") is not null
                || element.Elements().Any(child => child.Name.LocalName is "Version" or "VersionOverride"))
            .Select(element => $"{path}: {element.Attribute("Include")?.Value}")));

    [Fact]
    public void Packages_EveryReference_HasACentralVersion()
    {
        var central = ProjectFile.Includes(ProjectFile.Xml(CentralFile), "PackageVersion");
        Faults.None($"A package in use has a version in {CentralFile}:", ProjectFile.All()
            .SelectMany(project => project.Packages
                .Except(central, StringComparer.Ordinal)
                .Select(package => $"{project.Path}: {package}")));
    }

    [Fact]
    public void Packages_CentralManagement_IsOnAndCannotBeOverridden()
    {
        var xml = ProjectFile.Xml(CentralFile);
        Assert.Equal("true", Assert.Single(xml.Descendants("ManagePackageVersionsCentrally")).Value);
        Assert.Equal("false", Assert.Single(xml.Descendants("CentralPackageVersionOverrideEnabled")).Value);
    }

    [Fact]
    public void Packages_InnerLayers_HaveNone() => Faults.None(
        "These layers have no packages but the shared analyzers (docs/decisions/0001):",
        ProjectFile.All()
            .Where(project => !project.Path.StartsWith("tests/", StringComparison.Ordinal))
            .Where(project => Layers.WithoutPackages.Contains(Layers.Of(project.Name), StringComparer.Ordinal))
            .SelectMany(project => project.Packages.Select(package => $"{project.Path}: {package}")));

    [Fact]
    public void Warnings_TurnedOff_OnlyInSharedFiles() => Faults.None(
        "A rule is turned off in .editorconfig, with its reason, never in a project:",
        RepositoryFiles.WithName(".csproj").Where(path => ProjectFile.Xml(path).Descendants()
            .Any(element => element.Name.LocalName is "NoWarn" or "TreatWarningsAsErrors" or "WarningsNotAsErrors")));

    private static bool IsBuildFile(string path) => path.EndsWith(".csproj", StringComparison.Ordinal)
        || path.EndsWith(".props", StringComparison.Ordinal)
        || path.EndsWith(".targets", StringComparison.Ordinal);
}
