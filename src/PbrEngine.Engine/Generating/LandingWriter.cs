namespace PbrEngine.Engine.Generating;

/// <summary>Puts every row into the deliveries that have it, as each of them has it.</summary>
internal sealed class LandingWriter : IDisposable
{
    private readonly int seed;
    private readonly RowMess mess;
    private readonly DeliveryWriter[] deliveries;

    public LandingWriter(CouncilOptions options, Timeline timeline, string landing)
    {
        seed = options.Seed;
        mess = new RowMess(options);
        deliveries = [.. timeline.ExtractDates.Select(day => new DeliveryWriter(options, timeline, landing, day))];
    }

    public long Rows => deliveries.Sum(delivery => delivery.Rows);

    public void Write(int number, Neighbourhood neighbourhood)
    {
        var dice = Dice.For(seed, number, ChanceTopic.Rows);
        foreach (var row in neighbourhood.Rows)
        {
            var plan = mess.PlanFor(row, dice);
            var deliveredBefore = 0;
            for (var at = 0; at < deliveries.Length; at++)
            {
                if (row.IsIn(deliveries[at].ExtractOn))
                {
                    Deliver(row, plan, at, deliveredBefore++);
                }
            }
        }
    }

    public void Finish()
    {
        foreach (var delivery in deliveries)
        {
            delivery.Finish();
        }
    }

    public void Dispose()
    {
        foreach (var delivery in deliveries)
        {
            delivery.Dispose();
        }
    }

    private void Deliver(Row row, RowFaultPlan plan, int at, int deliveredBefore)
    {
        var delivery = deliveries[at];
        var isLast = at == deliveries.Length - 1 && deliveredBefore > 0;
        var isLost = plan.Fault switch
        {
            RowFault.Late => deliveredBefore == 0,
            RowFault.Withdrawn => isLast,
            _ => false,
        };
        if (isLost)
        {
            return;
        }

        var isMended = plan.Fault == RowFault.Corrected ? deliveredBefore > 0 : isLast && plan.IsMendedLast;
        delivery.Write(row.Layout, isMended ? row.Cells : plan.Cells ?? row.Cells);
        if (plan.Fault == RowFault.Duplicate)
        {
            delivery.Write(row.Layout, row.Cells);
        }
    }
}
