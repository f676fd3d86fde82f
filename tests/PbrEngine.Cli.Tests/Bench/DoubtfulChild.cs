using System.Text.Json;
using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Cli.Tests.Bench;

/// <summary>
/// A family with one child, M1, whose attachment is payable by what early help states, and a child of social care, K1,
/// who bears the same name and another NHS number: perhaps the same child.
/// </summary>
internal sealed class DoubtfulChild : IDisposable
{
    internal const string OneNumber = "9434765919";
    internal const string OtherNumber = "4010232137";
    internal const string FirstNight = "2026-08-31";
    internal const string SecondNight = "2026-09-30";
    internal const string ThirdNight = "2026-10-31";
    internal const string SameName = "Ada,Quennell,2012-06-07,NB1 6AP";
    internal const string OtherName = "Grace,Hopper,2004-12-09,NB7 9ZZ";

    private const string Agreements =
        """
        agreements:
          - { id: ISA-early_help, feed: early_help, gateway: Act, purposes: [identify, support, monitor],
              from: 2010-01-01, to: 2099-12-31 }
          - { id: ISA-social_care, feed: social_care, gateway: Act, purposes: [identify, support, monitor],
              from: 2010-01-01, to: 2099-12-31 }
        """;

    internal DoubtfulChild()
    {
        Directory.CreateDirectory(Landing);
        File.WriteAllText(Bench.At("agreements.yaml"), Agreements);
        Bench.Done("agreements", "import", Bench.At("agreements.yaml"));
    }

    internal CommandBench Bench { get; } = new();

    private string Landing => Bench.At("landing");

    /// <summary>A night on which social care states the child so.</summary>
    internal void Night(string asAt, string kName = SameName, string kNumber = OtherNumber)
    {
        new DeliveryBuilder(Feed.EarlyHelp)
            .File(
                "families.csv",
                "family_ref,programme,opened_on,assessed_on,plan_on,lead_practitioner,attached_on",
                "F1,expanded,2026-01-01,2026-02-01,2026-02-15,Jo,2026-03-02")
            .File(
                "members.csv",
                "family_ref,member_ref,role,resident,joined_on,forenames,surname,date_of_birth,postcode,nhs_number",
                $"F1,M1,child,Y,2026-01-01,{SameName},{OneNumber}")
            .File(
                "needs.csv",
                "family_ref,member_ref,need_code,identified_on,source",
                "F1,M1,health,2026-01-10,GP",
                "F1,M1,domestic_abuse,2026-01-10,GP")
            .ExtractedOn(asAt)
            .Covering("2024-08-01", asAt)
            .Write(Landing);
        new DeliveryBuilder(Feed.SocialCare)
            .File(
                "children.csv",
                "child_ref,forenames,surname,date_of_birth,postcode,nhs_number",
                $"K1,{kName},{kNumber}")
            .ExtractedOn(asAt)
            .Covering("2024-08-01", asAt)
            .Write(Landing);
        Bench.Done("run", "--landing", Landing, "--as-at", asAt);
    }

    /// <summary>The same night again.</summary>
    internal void Again(string asAt) =>
        Bench.Done("run", "--landing", Landing, "--as-at", asAt, "--again", "the day is run again");

    /// <summary>Whether both are one person in the published run.</summary>
    internal bool AreOne()
    {
        var persons = Show(blind: false).GetProperty("persons");
        return persons.GetArrayLength() == 1;
    }

    /// <summary>The state of the one pair, which keeps its number.</summary>
    internal string State()
    {
        var listed = Bench.Done("reviews", "list", "--json").Json();
        Assert.Equal(1, listed.GetProperty("total").GetInt32());
        Assert.Equal(1, listed.GetProperty("reviews")[0].GetProperty("id").GetInt64());
        return listed.GetProperty("reviews")[0].GetProperty("state").GetString()!;
    }

    internal JsonElement Show(bool blind) =>
        Bench.Done([.. new[] { "reviews", "show", "1", "--json" }, .. blind ? new[] { "--blind" } : []]).Json();

    internal CommandAnswer Decide(string decision, string by, params string[] more) =>
        Bench.Run(["reviews", "decide", "1", decision, "--reason", "looked at both", "--as", by, .. more]);

    /// <inheritdoc/>
    public void Dispose() => Bench.Dispose();
}
