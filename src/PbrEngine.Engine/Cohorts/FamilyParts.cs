using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Cohorts;

/// <summary>A family's assessment part by part, each with the changes that it rests on.</summary>
internal sealed class FamilyParts
{
    private readonly IReadOnlyList<string> _names;
    private readonly List<Measure> _measures;
    private readonly int[] _ends;
    private readonly ulong[] _changes;

    /// <summary>Assesses the family, and sees what each part reads.</summary>
    internal FamilyParts(FamilyFacts family, EvaluationContext context, ParameterWatch watch)
    {
        Presences = FamilyPresences.Of(family, context);
        _names = MeasureCatalogue.NamesFor(Presences, context);
        Changes = watch.Take();
        _measures = new(_names.Count + family.Members.Count);
        (_ends, _changes) = (new int[_names.Count], new ulong[_names.Count]);
        for (var i = 0; i < _names.Count; i++)
        {
            MeasureCatalogue.Add(_names[i], family, context, _measures);
            (_ends[i], _changes[i]) = (_measures.Count, watch.Take());
        }
    }

    /// <summary>What is found out before the measures.</summary>
    internal FamilyPresences Presences { get; }

    /// <summary>The changes that the presences, and which measures there are, rest on.</summary>
    internal ulong Changes { get; }

    /// <summary>The measures as they are.</summary>
    internal IReadOnlyList<Measure> Measures => _measures;

    /// <summary>
    /// The measures under a change, of which those that it can't touch are taken over; null when the family's own all
    /// say what they said.
    /// </summary>
    internal List<Measure>? Under(ulong change, EvaluationContext context)
    {
        var others = new List<Measure>();
        var differs = false;
        for (var i = 0; i < _names.Count; i++)
        {
            if ((_changes[i] & change) == 0)
                continue;
            others.Clear();
            MeasureCatalogue.Add(_names[i], Presences.Facts, context, others);
            // The family's own row is the last one.
            differs |= !others[^1].IsSameAs(_measures[_ends[i] - 1]);
        }
        return differs ? All(change, context) : null;
    }

    private List<Measure> All(ulong change, EvaluationContext context)
    {
        var all = new List<Measure>(_measures.Count);
        for (var i = 0; i < _names.Count; i++)
        {
            var start = i == 0 ? 0 : _ends[i - 1];
            if ((_changes[i] & change) == 0)
                all.AddRange(_measures.GetRange(start, _ends[i] - start));
            else
                MeasureCatalogue.Add(_names[i], Presences.Facts, context, all);
        }
        return all;
    }
}
