using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PbrEngine.Data.Tests.Dialects;

/// <summary>Reads T-SQL with Microsoft's own parser and names what the subset leaves out (db/README.md).</summary>
internal static class TransactSql
{
    internal static IReadOnlyList<string> Faults(string sql)
    {
        var parsed = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        if (errors.Count > 0)
            return [.. errors.Select(e => $"line {e.Line}: {e.Message}")];
        var visitor = new SubsetVisitor();
        parsed.Accept(visitor);
        return visitor.Faults;
    }

    /// <summary>The tables that scripts leave, with the columns that they leave them.</summary>
    internal static IReadOnlyList<CreateTableStatement> Tables(IEnumerable<string> scripts)
    {
        var visitor = new TableVisitor();
        foreach (var script in scripts)
        {
            new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out _).Accept(visitor);
        }
        return visitor.Tables;
    }

    private sealed class TableVisitor : TSqlFragmentVisitor
    {
        internal List<CreateTableStatement> Tables { get; } = [];

        public override void Visit(CreateTableStatement node) => Tables.Add(node);

        public override void Visit(DropTableStatement node)
        {
            foreach (var dropped in node.Objects)
                Tables.RemoveAll(t => Name(t.SchemaObjectName) == Name(dropped));
        }

        public override void Visit(AlterTableDropTableElementStatement node)
        {
            var columns = Tables.Single(t => Name(t.SchemaObjectName) == Name(node.SchemaObjectName))
                .Definition.ColumnDefinitions;
            foreach (var dropped in node.AlterTableDropTableElements.Where(
                e => e.TableElementType == TableElementType.Column))
            {
                columns.Remove(columns.Single(c => c.ColumnIdentifier.Value == dropped.Name.Value));
            }
        }

        private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;
    }

    private sealed class SubsetVisitor : TSqlFragmentVisitor
    {
        internal List<string> Faults { get; } = [];

        public override void Visit(MergeStatement node) => Faults.Add("MERGE");

        public override void Visit(CreateOrAlterViewStatement node) => Faults.Add("CREATE OR ALTER");

        public override void Visit(ViewStatementBody node) => RefuseSchemaBinding(node);

        public override void Visit(ProcedureStatementBodyBase node) => Faults.Add("procedure or function");

        public override void Visit(TriggerStatementBody node) => Faults.Add("trigger");

        public override void Visit(IndexDefinition node) => Faults.Add("inline INDEX");

        public override void Visit(AlterTableAddTableElementStatement node)
        {
            if (node.Definition.ColumnDefinitions.Count > 1)
                Faults.Add("several columns in one ALTER TABLE ADD");
        }

        public override void Visit(WaitForStatement node) => Faults.Add("WAITFOR");

        public override void Visit(FullTextPredicate node) => Faults.Add("full text");

        public override void Visit(SystemVersioningTableOption node) => Faults.Add("temporal table");

        public override void Visit(TableHint node) => Faults.Add($"table hint {node.HintKind}");

        public override void Visit(SelectStarExpression node) => Faults.Add("SELECT *");

        public override void Visit(NamedTableReference node)
        {
            var table = node.SchemaObject.BaseIdentifier.Value;
            if (string.Equals(node.Alias?.Value, table, StringComparison.OrdinalIgnoreCase))
                Faults.Add("alias equal to its table's name");
            if (node.SchemaObject.Identifiers.Count > 1 && node.SchemaObject.SchemaIdentifier.Value != "sys")
                Faults.Add("schema prefix");
        }

        private void RefuseSchemaBinding(ViewStatementBody node)
        {
            if (node.ViewOptions.Any(o => o.OptionKind == ViewOptionKind.SchemaBinding))
                Faults.Add("indexed view");
        }
    }
}
