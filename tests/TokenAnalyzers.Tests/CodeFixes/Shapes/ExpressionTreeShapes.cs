using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shape 44: expression trees and queries that a provider translates, iterators and asynchronous code.</summary>
public sealed class ExpressionTreeShapes
{
    public static TheoryData<string, string> Statements => new()
    {
        { "Expression<Func<string, bool>> same = text => text == \"«dbt»\";", "$Expression<Func<string, bool>> same = text => text == dbtServiceToken;" },
        { "Use(users.Where(user => user == \"«dbt»\").ToList());", "$Use(users.Where(user => user == dbtServiceToken).ToList());" },
        { "Use(users.Where(user => user == \"Token «dbt»\").ToList());", "$Use(users.Where(user => user == $\"Token {dbtServiceToken}\").ToList());" },
        {
            "Use((from user in users where user == \"«dbt»\" select user).ToList());",
            "$Use((from user in users where user == dbtServiceToken select user).ToList());"
        },
        { "Use(from user in users orderby user == \"«dbt»\" select user);", "$Use(from user in users orderby user == dbtServiceToken select user);" },
        { "Use(from user in users select user + \"«dbt»\");", "$Use(from user in users select user + dbtServiceToken);" },
        { "Func<object> late = () => users.Where(user => user == \"«dbt»\");", "$Func<object> late = () => users.Where(user => user == dbtServiceToken);" },
        { "if (flag) users = users.Where(user => user == \"«dbt»\");", "if (flag)\n{\n    $users = users.Where(user => user == dbtServiceToken);\n}" },
        {
            "if (flag) return;\nelse\n    users = users.Where(user => user == \"«dbt»\"); // why",
            "if (flag) return;\nelse\n{\n    $users = users.Where(user => user == dbtServiceToken);\n} // why"
        },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Shape_44_the_value_is_read_before_the_query(string before, string after)
    {
        var inBlock = after.Contains("{\n    $", StringComparison.Ordinal);
        return new FixTest().BecomesAsync(
            InMethod(before),
            InMethod(after
                .Replace("$\"", "§", StringComparison.Ordinal)
                .Replace("$", "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n" + (inBlock ? "    " : ""), StringComparison.Ordinal)
                .Replace("§", "$\"", StringComparison.Ordinal)));
    }

    [Fact]
    public Task Shape_44_an_expression_body_becomes_a_block() => new FixTest().BecomesAsync(
        InClass("IQueryable<string> M(IQueryable<string> users) => users.Where(user => user == \"«dbt»\" || user == \"«slack»\");"),
        InClass(
            """
            IQueryable<string> M(IQueryable<string> users)
                {
                    var dbtServiceToken = configuration‹Dbt:ServiceToken›;
                    var slackBotToken = configuration‹Slack:BotToken›;
                    return users.Where(user => user == dbtServiceToken || user == slackBotToken);
                }
            """));

    [Fact]
    public Task Shape_44_the_expression_body_of_a_property_becomes_a_block() => new FixTest().BecomesAsync(
        InClass("Expression<Func<string, bool>> IsToken => text => text == \"«dbt»\";"),
        InClass(
            """
            Expression<Func<string, bool>> IsToken
                {
                    get
                    {
                        var dbtServiceToken = configuration‹Dbt:ServiceToken›;
                        return text => text == dbtServiceToken;
                    }
                }
            """));

    [Theory]
    [InlineData("static readonly Expression<Func<string, bool>> IsToken = text => text == \"«dbt»\";")]
    [InlineData("IQueryable<string> M(IQueryable<string> users, bool flag)\n    {\n        return flag ? users.Where(user => user == \"«dbt»\") : users;\n    }")]
    public Task Shape_44_nothing_is_offered_without_a_place_before_the_tree(string member) => new FixTest().StaysAsync(InClass(member));

    [Fact]
    public Task Shape_44_other_lambdas_and_iterators_read_where_they_run() => new FixTest().BecomesAsync(
        InClass(
            "IEnumerable<string> M(IEnumerable<string> users)\n    {\n"
                + "        foreach (var user in users.Where(user => user == \"«dbt»\")) yield return user;\n    }"),
        InClass(
            "IEnumerable<string> M(IEnumerable<string> users)\n    {\n"
                + "        foreach (var user in users.Where(user => user == (configuration‹Dbt:ServiceToken›))) yield return user;\n    }"));

    private static string InMethod(string statements) =>
        InClass($"void M(IQueryable<string> users, bool flag)\n    {{\n        {statements.Replace("\n", "\n        ", StringComparison.Ordinal)}\n    }}\n\n    static void Use(object value) {{ }}");

    private static string InClass(string members) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            {{members}}
        }
        """;
}
