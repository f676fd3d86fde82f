using PbrEngine.Benchmarks;
using PbrEngine.Benchmarks.Cohorts;
using PbrEngine.Benchmarks.Deliveries;
using PbrEngine.Benchmarks.HouseholdLinking;
using PbrEngine.Benchmarks.Imports;
using PbrEngine.Benchmarks.LinkageData;
using PbrEngine.Benchmarks.Linking;
using PbrEngine.Benchmarks.Nights;
using PbrEngine.Benchmarks.RuleSessions;
using PbrEngine.Benchmarks.Tracing;

const string Usage =
    """
    make-delivery --out DIR [--rows 500000]    a schools delivery with that many attendance rows, 1 in 100 bad
    import-ours DIR                            import it as the product does, reject report included
    import-bare DIR                            the peer: CsvHelper and Dapper in a bare loop, attendance.csv only
    compare DIR [--runs 3]                     both as processes of their own, in turn: medians and the ratio
    night --out DIR [--families 55000]         a synthetic council's whole night, step by step
    traces DATABASE [--families 55000]         what traces cost, on the families of its published run
    what-if [--families 55000] [--rounds 3]    a what-if and near misses over families in memory
    linkage-data KIND --out FILE [--rows N] [--seed 7] [--out-b FILE]
                                               labelled tables to link: uk, bio, dedupe; with --out-b: pair, households
    linkage-learn --out DIR --model FILE [--families 2000] [--seeds 11,12,13,14]
                                               learns the model of a council's records from synthetic councils
    linkage-thresholds --out DIR --model FILE [--families 2000] [--seeds 11,12,13,14]
                                               what each threshold makes of the councils that it was learned from
    linkage-council --out DIR --model FILE [--families 2000] [--seeds 1,2,3]
                                               how well it tells who is who in others, and exact agreement alone
    linkage-households --model FILE [--rows 20000] [--seed 7]
                                               what each threshold makes of the far worse rows of linkage-data
    linkage-groups --out DIR --model FILE [--families 2000] [--seeds 11,12,13,14] [--rows 20000]
                                               what groups say of pairs that the model doubts, in both kinds of rows
    households [--rows 50000] [--seed 7]       persons and households linked, and judged by the truth
    rules [--families 55000] [--runs 3]        the rules of a programme alone, one session a family
    """;

var arguments = CommandArguments.Of(args);
switch (args.FirstOrDefault())
{
    case "make-delivery":
        SchoolsDelivery.Make(arguments.Text("--out"), arguments.Number("--rows", 500_000));
        return 0;
    case "import-ours":
        OurImport.Run(arguments.Folder);
        return 0;
    case "import-bare":
        BareImport.Run(arguments.Folder);
        return 0;
    case "compare":
        return Comparison.Run(arguments.Folder, arguments.Number("--runs", 3));
    case "night":
        return WholeNight.Run(arguments.Text("--out"), arguments.Number("--families", 55_000));
    case "traces":
        return TraceCost.Run(arguments.Folder, arguments.Number("--families", 55_000));
    case "what-if":
        return WhatIfCohort.Run(arguments.Number("--families", 55_000), arguments.Number("--rounds", 3));
    case "rules":
        return FamilySessions.Run(arguments.Number("--families", 55_000), arguments.Number("--runs", 3));
    case "linkage-learn":
        return CouncilModel.Learn(arguments.Councils(11, 12, 13, 14), arguments.Text("--model"));
    case "linkage-thresholds":
        return CouncilThresholds.Run(
            [.. arguments.Councils(11, 12, 13, 14).Select(c => c.Records)],
            CouncilModel.Read(arguments.Text("--model")));
    case "linkage-council":
        return CouncilAccuracy.Run(arguments.Councils(1, 2, 3), CouncilModel.Read(arguments.Text("--model")));
    case "linkage-households":
        return CouncilThresholds.Run(
            [HouseholdRecords.Of(arguments.Number("--rows", 20_000), arguments.Number("--seed", 7))],
            CouncilModel.Read(arguments.Text("--model")));
    case "linkage-groups":
        return GroupCounts.Run(
            arguments.Councils(11, 12, 13, 14).Select(c => c.Records).Concat(
                new[] { 11, 12, 13 }.Select(seed => HouseholdRecords.Of(arguments.Number("--rows", 20_000), seed))),
            CouncilModel.Read(arguments.Text("--model")));
    case "households":
        HouseholdsCommand.Run(arguments.Number("--rows", 50_000), arguments.Number("--seed", 7));
        return 0;
    case "linkage-data":
        return LinkageDataCommand.Run(arguments);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
