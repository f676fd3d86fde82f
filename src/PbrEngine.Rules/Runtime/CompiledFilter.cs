using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A filter as a delegate.</summary>
internal sealed class CompiledFilter(FilterElement source, int[] mentioned, Func<object?[], object?> run)
{
    public FilterType FilterType => source.FilterType;

    /// <summary>Evaluates it; false if it threw and somebody took the error upon himself.</summary>
    /// <exception cref="AgendaExpressionEvaluationException">It threw.</exception>
    public bool TryEvaluate(Activation match, Session session, out object? result)
    {
        try
        {
            result = run(match.Values);
        }
        catch (Exception e)
        {
            result = null;
            Watched(match, session, result, e);
            return Recovered(match, session, e);
        }

        Watched(match, session, result, null);
        return true;
    }

    private bool Recovered(Activation match, Session session, Exception thrown)
    {
        var args = new AgendaExpressionErrorEventArgs(source.Expression.Source, thrown, Arguments(match), match);
        return session.Raised.IsHandled(session, args)
            ? false
            : throw new AgendaExpressionEvaluationException(
                match.Rule.Name, source.Expression.Text, match.FactValues(), thrown);
    }

    private void Watched(Activation match, Session session, object? result, Exception? thrown)
    {
        if (session.Raised.AreFiltersWatched)
        {
            session.Raised.Evaluated(session, new AgendaExpressionEventArgs(
                source.Expression.Source, thrown, Arguments(match), result, match));
        }
    }

    private object?[] Arguments(Activation match) => Array.ConvertAll(mentioned, s => match.Values[s]);
}
