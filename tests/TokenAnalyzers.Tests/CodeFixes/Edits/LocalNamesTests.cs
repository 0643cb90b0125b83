using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Edits;

/// <summary>Variables for values: blocks beside each other have one of the same name, as if each were alone.</summary>
public sealed class LocalNamesTests
{
    private const string Read = "var dbtServiceToken = configuration‹Dbt:ServiceToken›;";

    /// <summary>Statements, before and after: <c>#</c> stands for a use, <c>@</c> for the declaration and the same use.</summary>
    public static TheoryData<string, string> Beside => new()
    {
        { "if (flag)\n{\n    #\n}\nelse\n{\n    #\n}", "if (flag)\n{\n    @\n}\nelse\n{\n    @\n}" },
        { "foreach (var c in given)\n{\n    #\n}\nwhile (flag)\n{\n    #\n}", "foreach (var c in given)\n{\n    @\n}\nwhile (flag)\n{\n    @\n}" },
        { "try\n{\n    #\n}\nfinally\n{\n    #\n}", "try\n{\n    @\n}\nfinally\n{\n    @\n}" },
        { "Action a = () =>\n{\n    #\n};\nAction b = delegate\n{\n    #\n};", "Action a = () =>\n{\n    @\n};\nAction b = delegate\n{\n    @\n};" },
        { "void A()\n{\n    #\n}\nvoid B()\n{\n    #\n}", "void A()\n{\n    @\n}\nvoid B()\n{\n    @\n}" },
    };

    [Theory, MemberData(nameof(Beside))]
    public Task Blocks_beside_each_other_have_the_same_name(string before, string after) => new FixTest().StatementsBecomeAsync(Before(before), After(after));

    /// <summary>Statements in which the name means something, and the name that is taken.</summary>
    public static TheoryData<string, string> Taken => new()
    {
        // Around the block, even if it comes later, and inside of it.
        { "if (flag)\n{\n    #\n}\nvar dbtServiceToken = 1;", "dbtServiceToken2" },
        { "Action<int> a = dbtServiceToken =>\n{\n    #\n};", "dbtServiceToken2" },
        { "foreach (var dbtServiceToken in given)\n{\n    #\n}", "dbtServiceToken2" },
        { "if (!int.TryParse(given, out var dbtServiceToken))\n{\n    #\n}", "dbtServiceToken2" },
        { "try { } catch (Exception dbtServiceToken)\n{\n    #\n}", "dbtServiceToken2" },
        { "if (flag)\n{\n    void dbtServiceToken() { }\n    if (!flag)\n    {\n        #\n    }\n}", "dbtServiceToken2" },
        { "if (flag)\n{\n    #\n    foreach (var dbtServiceToken in given) { }\n}", "dbtServiceToken2" },
        { "if (flag)\n{\n    #\n    Use(from dbtServiceToken in new List<int>() select 1);\n}", "dbtServiceToken2" },

        // Elsewhere.
        { "foreach (var dbtServiceToken in given) { }\nif (flag)\n{\n    #\n}", "dbtServiceToken" },
        { "if (flag)\n{\n    var dbtServiceToken = 1;\n}\nif (!flag)\n{\n    #\n}", "dbtServiceToken" },
        { "Func<int, int> a = dbtServiceToken => 1;\nif (flag)\n{\n    #\n}", "dbtServiceToken" },
        { "Use(from dbtServiceToken in new List<int>() select 1);\nif (flag)\n{\n    #\n}", "dbtServiceToken" },
        { "using (var dbtServiceToken = client) { }\nif (flag)\n{\n    #\n}", "dbtServiceToken" },
    };

    [Theory, MemberData(nameof(Taken))]
    public Task A_name_is_free_where_the_variable_is_known(string statements, string name) => new FixTest().StatementsBecomeAsync(
        Before(statements),
        After(statements.Replace('#', '@'))
            .Replace("var dbtServiceToken = configuration", $"var {name} = configuration", StringComparison.Ordinal)
            .Replace("{dbtServiceToken}", $"{{{name}}}", StringComparison.Ordinal));

    private static string Before(string statements) => statements.Replace("#", "Use(\"Token «dbt»\");", StringComparison.Ordinal);

    private static string After(string statements)
    {
        foreach (var line in statements.Split('\n').Where(line => line.Contains('@', StringComparison.Ordinal)).Distinct())
        {
            var indentation = line[..line.IndexOf('@', StringComparison.Ordinal)];
            statements = statements.Replace("\n" + line, $"\n{indentation}{Read}\n{indentation}Use($\"Token {{dbtServiceToken}}\");", StringComparison.Ordinal);
        }

        return statements;
    }
}
