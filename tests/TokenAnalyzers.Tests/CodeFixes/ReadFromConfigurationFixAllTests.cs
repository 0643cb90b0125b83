using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

public sealed class ReadFromConfigurationFixAllTests
{
    [Fact]
    public Task Equal_values_share_a_key_and_different_ones_are_numbered_in_their_order() => new FixTest
    {
        AfterFixAll =
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            string B(IConfiguration configuration) => configuration‹Dbt:ServiceToken2›;

            string D(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            static string E() => ‹DBT_CLOUD_SERVICE_TOKEN›;

            string F(IConfiguration configuration) => configuration‹Slack:BotToken›;
        }
        """,
    }.BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => "«dbt»";

            string B(IConfiguration configuration) => "«dbt2»";

            string D(IConfiguration configuration) => "«dbt»";

            static string E() => "«dbt2»";

            string F(IConfiguration configuration) => "«slack»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            string B(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            string D(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            static string E() => ‹DBT_CLOUD_SERVICE_TOKEN›;

            string F(IConfiguration configuration) => configuration‹Slack:BotToken›;
        }
        """);

    [Fact]
    public Task Tokens_of_one_block_share_a_variable() => new FixTest
    {
        AfterFixAll =
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            void M(IConfiguration configuration)
            {
                var dbtServiceToken = configuration‹Dbt:ServiceToken›;
                Console.WriteLine($"Token {dbtServiceToken}");
                if (configuration["a"] is null)
                {
                    Console.WriteLine($"Bearer {dbtServiceToken}");
                }
            }
        }
        """,
    }.BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            void M(IConfiguration configuration)
            {
                Console.WriteLine("Token «dbt»");
                if (configuration["a"] is null)
                {
                    Console.WriteLine("Bearer «dbt»");
                }
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            void M(IConfiguration configuration)
            {
                var dbtServiceToken = configuration‹Dbt:ServiceToken›;
                Console.WriteLine($"Token {dbtServiceToken}");
                if (configuration["a"] is null)
                {
                    var dbtServiceToken2 = configuration‹Dbt:ServiceToken›;
                    Console.WriteLine($"Bearer {dbtServiceToken2}");
                }
            }
        }
        """);

    [Fact]
    public async Task Keys_are_numbered_over_files_in_the_order_of_their_paths() => Assert.Equal(
        [
            FixTest.Reads("using System;\n\nclass B { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN_2›; }"),
            FixTest.Reads("using System;\n\nclass A { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }"),
        ],
        await FixRun.FixSolutionAsync(
            ("Web", "/B.cs", $"class B {{ static string M() => \"{FixTest.Tokens("«dbt»")}\"; }}"),
            ("Web", "/A.cs", $"class A {{ static string M() => \"{FixTest.Tokens("«dbt2»")}\"; }}")));

    [Fact]
    public async Task The_projects_of_a_solution_are_fixed_together_and_a_shared_file_once()
    {
        var token = FixTest.Tokens("«dbt»");
        var result = await FixRun.FixSolutionAsync(
            ("Web", "/Web/A.cs", $"class A {{ static string M() => \"{token}\"; }}"),
            ("Worker", "/Worker/B.cs", $"class B {{ static string M() => \"{FixTest.Tokens("«dbt2»")}\"; }}"),
            ("Worker", "/Shared/D.cs", $"class D {{ static string M() => \"{token}\"; }}"),
            ("Web", "/Shared/D.cs", $"class D {{ static string M() => \"{token}\"; }}"));
        Assert.Equal(
            [
                FixTest.Reads("using System;\n\nclass A { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }"),
                FixTest.Reads("using System;\n\nclass B { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN_2›; }"),
                FixTest.Reads("using System;\n\nclass D { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }"),
                FixTest.Reads("using System;\n\nclass D { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }"),
            ],
            result);
    }

    [Fact]
    public Task Different_values_have_different_keys_and_the_plain_one_is_for_the_token_that_stays_what_it_is() => new FixTest
    {
        AfterFixAll =
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => configuration‹Dbt:ServiceToken2›;

            string B(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            static string D() => ‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """,
    }.BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => "«dbt»";

            string B(IConfiguration configuration) => "«dbt-service»";

            static string D() => "«dbt-service2»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            string A(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            string B(IConfiguration configuration) => configuration‹Dbt:ServiceToken›;

            static string D() => ‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """);

    [Fact]
    public async Task The_order_of_the_rules_changes_nothing()
    {
        string[] marks = ["«dbt»", "«dbt-service»", "«dbt2»", "«dbt-service2»", "«dbt»"];
        var source = $"class C {{ string[] M(Microsoft.Extensions.Configuration.IConfiguration c) => [{string.Join(", ", marks.Select(mark => $"\"{FixTest.Tokens(mark)}\""))}]; }}";

        var result = await FixRun.FixRulesAsync(source, "TKN1001", "TKN1002");

        Assert.Equal(result, await FixRun.FixRulesAsync(source, "TKN1002", "TKN1001"));
        Assert.Equal(
            FixTest.Reads("using System;\n\nclass C { string[] M(Microsoft.Extensions.Configuration.IConfiguration c) => [c‹Dbt:ServiceToken3›, c‹Dbt:ServiceToken›, c‹Dbt:ServiceToken4›, c‹Dbt:ServiceToken2›, c‹Dbt:ServiceToken3›]; }"),
            result);
    }

    // Each would be written anew with the other one in it.
    [Theory]
    [InlineData("static void M(string text = #) { }")]
    [InlineData("string _text = #; C(Microsoft.Extensions.Configuration.IConfiguration c) { }")]
    public async Task Of_two_tokens_in_a_text_that_moves_the_later_one_stays_for_the_next_run(string member)
    {
        var (dbt, slack) = (FixTest.Tokens("«dbt»"), FixTest.Tokens("«slack»"));
        var result = await FixRun.FixAllAsync($"class C {{ {member.Replace("#", $"\"{dbt} {slack}\"", StringComparison.Ordinal)} }}", []);
        Assert.DoesNotContain(dbt, result, StringComparison.Ordinal);
        Assert.Equal(2, result.Split(slack).Length);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("ReadFromConfiguration", true)]
    [InlineData("Another", false)]
    public async Task A_missing_key_is_no_obstacle(string? equivalenceKey, bool isFixed)
    {
        var source = $"class A {{ static string M() => \"{FixTest.Tokens("«dbt»")}\"; }}";
        var result = await FixRun.FixSolutionAsync(equivalenceKey, ("Web", "/Web/A.cs", source));
        Assert.Equal(isFixed, result[0] != source);
    }

    [Fact]
    public Task A_token_without_a_fix_is_no_obstacle_for_the_others_and_takes_no_key() => new FixTest
    {
        AfterFixAll =
        """
        using System;

        class C
        {
            [Obsolete("«dbt»")]
            static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """,
    }.BecomesAsync(
        """
        using System;

        class C
        {
            [Obsolete("«dbt»")]
            static string M() => "«dbt2»";
        }
        """,
        """
        using System;

        class C
        {
            [Obsolete("«dbt»")]
            static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """);

    [Fact]
    public void It_is_one_provider_of_its_own()
    {
        var fix = new ReadFromConfigurationFix();
        Assert.NotSame(WellKnownFixAllProviders.BatchFixer, fix.GetFixAllProvider());
        Assert.Same(fix.GetFixAllProvider(), new ReadFromConfigurationFix().GetFixAllProvider());
        Assert.Equal(["TKN1001", "TKN1002", "TKN1003", "TKN1004", "TKN1006", "TKN1007", "TKN2003"], fix.FixableDiagnosticIds.AsEnumerable());
    }
}
