using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Holds a manifest against its folder, the feed's contract, and the register of agreements.</summary>
internal static class ManifestChecks
{
    /// <summary>What the manifest says of itself, and the files it names.</summary>
    internal static void Check(
        DeliveryFolder folder, DeliveryManifest manifest, FeedMapping mapping, DeliveryIssues issues)
    {
        CheckDates(folder, manifest, issues);
        if (manifest.Feed != folder.Feed)
        {
            const string Message = "The manifest names another feed than its folder; move it or correct it.";
            issues.Fatal(DeliveryFolder.ManifestName, ImportCodes.FeedDiffers, Message, manifest.Feed.Code(), "feed");
        }
        CheckFiles(folder, manifest, mapping, issues);
        WarnOfExtraFiles(folder, manifest, issues);
    }

    /// <summary>Whether the council may use the data at all.</summary>
    internal static void CheckAgreement(
        DeliveryFolder folder, DeliveryManifest manifest, IAgreementRegister agreements, DeliveryIssues issues)
    {
        var id = manifest.AgreementId;
        void Refuse(string code, string message, string value, string column = "agreement") =>
            issues.Fatal(DeliveryFolder.ManifestName, code, message, value, column);
        if (agreements.Find(id) is not { } agreement)
        {
            const string Message = "No such agreement is registered; register it, or correct the id.";
            Refuse(ImportCodes.AgreementUnknown, Message, id);
            return;
        }
        if (agreement.Feed != folder.Feed)
        {
            var message = $"The agreement covers {agreement.Feed.Code()}; name the right one.";
            Refuse(ImportCodes.AgreementOfAnotherFeed, message, id);
        }
        if (!agreement.IsInForceOn(manifest.ExtractOn))
        {
            var message = $"The agreement is in force from {IsoDate.Write(agreement.From)} "
                + $"to {IsoDate.Write(agreement.To)}, "
                + $"not on {IsoDate.Write(manifest.ExtractOn)}; renew it first.";
            Refuse(ImportCodes.AgreementNotInForce, message, id);
        }
        foreach (var purpose in manifest.Purposes.Where(p => !agreement.Purposes.Contains(p)))
        {
            const string Message = "The agreement doesn't allow this purpose; amend either.";
            Refuse(ImportCodes.PurposeNotAgreed, Message, purpose, "purpose");
        }
    }

    private static void CheckDates(DeliveryFolder folder, DeliveryManifest manifest, DeliveryIssues issues)
    {
        const string File = DeliveryFolder.ManifestName;
        var coverageTo = IsoDate.Write(manifest.Coverage.To);
        if (manifest.Coverage.IsEmpty)
        {
            const string Message = "Coverage ends before it starts; correct either day.";
            issues.Fatal(File, ImportCodes.CoverageBackwards, Message, coverageTo, "coverage.to");
        }
        if (manifest.Coverage.To > manifest.ExtractOn)
        {
            const string Message = "Coverage ends after the extract date; taken as stated.";
            issues.Warn(File, ImportCodes.CoverageAfterExtract, Message, coverageTo, "coverage.to");
        }
        if (folder.NamedFor != manifest.ExtractOn)
        {
            const string Message = "The folder is named for another day than the extract date, which counts.";
            var stated = IsoDate.Write(manifest.ExtractOn);
            issues.Warn(File, ImportCodes.FolderDateDiffers, Message, stated, "extract_date");
        }
    }

    private static void CheckFiles(
        DeliveryFolder folder, DeliveryManifest manifest, FeedMapping mapping, DeliveryIssues issues)
    {
        var contracts = folder.Contract.Files;
        var expected = contracts.Select(c => mapping.File(c.Name).From).ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            if (!IsPlain(file.Name))
                Refuse(ImportCodes.FileNameNotPlain, "This is a path; name the file alone.", file.Name);
            else if (!named.Add(file.Name))
                Refuse(ImportCodes.FileNamedTwice, "The manifest names the file twice; name it once.", file.Name);
            else if (!expected.Contains(file.Name))
                Refuse(ImportCodes.NotAFileOfTheFeed, "The feed has no such file; remove it.", file.Name);
            else
                CheckOnDisk(folder, file.Name, issues);
        }
        // R06: absence of a file would read as absence of everything it might have said.
        foreach (var missing in expected.Where(e => !named.Contains(e)).Order(StringComparer.Ordinal))
            Refuse(ImportCodes.FileNotInManifest, "The manifest lacks this file; send it, with a header.", missing);

        void Refuse(string code, string message, string value) =>
            issues.Fatal(DeliveryFolder.ManifestName, code, message, value, "files");
    }

    private static void CheckOnDisk(DeliveryFolder folder, string name, DeliveryIssues issues)
    {
        var path = Path.Combine(folder.Path, name);
        if (Links.IsLink(path))
            issues.Fatal(name, ImportCodes.Link, "The file is a link; deliver the file itself.", "");
        else if (!File.Exists(path))
            issues.Fatal(name, ImportCodes.FileNotOnDisk, "The manifest names the file; it is not here. Send it.", "");
    }

    private static void WarnOfExtraFiles(
        DeliveryFolder folder, DeliveryManifest manifest, DeliveryIssues issues)
    {
        var named = manifest.Files.Select(f => f.Name).Append(DeliveryFolder.ManifestName);
        var known = named.ToHashSet(StringComparer.Ordinal);
        var entries = new DirectoryInfo(folder.Path).EnumerateFileSystemInfos().Select(e => e.Name);
        foreach (var extra in entries.Where(e => !known.Contains(e)).Order(StringComparer.Ordinal))
            issues.Warn(extra, ImportCodes.ExtraFile, "The manifest doesn't name this file; it is not read.", "");
    }

    internal static bool IsPlain(string name) =>
        name.Length > 0
        && name is not ("." or "..")
        && !name.AsSpan().ContainsAny("/\\:\0")
        && !Path.IsPathRooted(name);
}
