namespace PbrEngine.Engine.Generating;

/// <summary>
/// Invents a council: raw extracts of every feed as suppliers send them, the agreements they come under, and the truth
/// behind them. One neighbourhood is in memory at a time.
/// </summary>
public static class SyntheticCouncil
{
    private const int FamiliesBetweenReports = 100;

    /// <summary>
    /// Writes <c>landing/</c>, <c>agreements.yaml</c> and <c>truth/</c> under <paramref name="directory"/>.
    /// </summary>
    /// <exception cref="IOException">The folder holds deliveries that these options wouldn't make.</exception>
    public static CouncilSummary Generate(
        CouncilOptions options, string directory, IProgress<GenerationProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        CouncilOptions.Check(options);
        var timeline = new Timeline(options);
        var landing = Path.Combine(directory, "landing");
        var truth = Path.Combine(directory, "truth");
        var agreements = Path.Combine(directory, "agreements.yaml");
        RefuseOtherDeliveries(landing, timeline);
        Directory.CreateDirectory(directory);
        AgreementsFile.Write(agreements, timeline);
        using var truthWriter = new TruthWriter(truth);
        using var landingWriter = new LandingWriter(options, timeline, landing);
        var (households, people) = Populate(options, timeline, landingWriter, truthWriter, progress);
        truthWriter.Finish();
        landingWriter.Finish();
        return new CouncilSummary
        {
            Families = options.Families,
            Households = households,
            People = people,
            Rows = landingWriter.Rows,
            ExtractDates = timeline.ExtractDates,
            LandingDirectory = landing,
            AgreementsFile = agreements,
            TruthDirectory = truth,
        };
    }

    private static (int Households, int People) Populate(
        CouncilOptions options,
        Timeline timeline,
        LandingWriter landing,
        TruthWriter truth,
        IProgress<GenerationProgress>? progress)
    {
        var maker = new NeighbourhoodMaker(options, timeline);
        var households = 0;
        var people = 0;
        for (var number = 0; number < options.Families; number++)
        {
            var neighbourhood = maker.Make(number);
            households += neighbourhood.Households;
            people += neighbourhood.People;
            landing.Write(number, neighbourhood);
            truth.Write(neighbourhood);
            var done = number + 1;
            if (done % FamiliesBetweenReports == 0 || done == options.Families)
            {
                progress?.Report(new GenerationProgress(done, options.Families, landing.Rows));
            }
        }

        return (households, people);
    }

    /// <summary>A delivery left from other options would be taken for one of this council's.</summary>
    private static void RefuseOtherDeliveries(string landing, Timeline timeline)
    {
        if (!Directory.Exists(landing))
        {
            return;
        }

        var ours = timeline.ExtractDates.Select(day => Iso.Of(day)).ToHashSet(StringComparer.Ordinal);
        var other = Directory.EnumerateDirectories(landing)
            .SelectMany(Directory.EnumerateDirectories)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(folder => !ours.Contains(Path.GetFileName(folder)));
        if (other is not null)
        {
            throw new IOException(
                $"'{other}' is a delivery of another council: it would be loaded with this one. Give another folder.");
        }
    }
}
