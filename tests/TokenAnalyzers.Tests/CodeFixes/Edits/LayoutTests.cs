using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Edits;

/// <summary>A fixed file looks as if its author had written it.</summary>
public sealed class LayoutTests
{
    private const string Before =
        """
        // Licence.

        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Shop
        {
            // Why.
            public class Jobs : ControllerBase
            {
                // First.
                public string Get(HttpClient client)
                {
                    // Second.
                    client.DefaultRequestHeaders.Add("Authorization", "Token «dbt»"); // third
                    return "«dbt»";
                }
            }
        }

        """;

    private const string After =
        """
        // Licence.

        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        namespace Shop
        {
            // Why.
            public class Jobs : ControllerBase
            {
                private readonly IConfiguration _configuration;

                public Jobs(IConfiguration configuration)
                {
                    _configuration = configuration;
                }

                // First.
                public string Get(HttpClient client)
                {
                    // Second.
                    var dbtServiceToken = _configuration‹Dbt:ServiceToken›;
                    client.DefaultRequestHeaders.Add("Authorization", $"Token {dbtServiceToken}"); // third
                    return _configuration‹Dbt:ServiceToken›;
                }
            }
        }

        """;

    [Theory]
    [InlineData("\n", "    ")]
    [InlineData("\r\n", "    ")]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    public Task Line_endings_indentation_and_comments_are_kept(string lineBreak, string indentation)
    {
        string In(string source) => source.Replace("\n", lineBreak, StringComparison.Ordinal).Replace("    ", indentation, StringComparison.Ordinal);
        return new FixTest { Language = LanguageVersion.CSharp8 }.BecomesAsync(In(Before), In(After));
    }

    private const string Code = "class C { static string M() => #; }";

    /// <summary>What stands before the class, and what it becomes.</summary>
    public static TheoryData<string, string> Heads => new()
    {
        { "", "using System;\n\n" },
        { "using System;\n\n", "using System;\n\n" },
        { "using Zebra;\n\n", "using System;\nusing Zebra;\n\n" },
        { "using System.Text;\n\n", "using System;\nusing System.Text;\n\n" },
        { "global using System;\n\n", "global using System;\n\n" },
        { "using T = System.Text;\n\n", "using System;\nusing T = System.Text;\n\n" },
        { "using static System.Math;\n\n", "using System;\nusing static System.Math;\n\n" },
        { "// Licence.\n\n", "// Licence.\n\nusing System;\n\n" },
        { "/// <summary>Why.</summary>\n", "using System;\n\n/// <summary>Why.</summary>\n" },
        { "#nullable enable\n", "#nullable enable\nusing System;\n\n" },
        {
            "#if OTHER\nusing System.Text;\n#else\nusing System.Net;\n#endif\n\n",
            "using System;\n#if OTHER\nusing System.Text;\n#else\nusing System.Net;\n#endif\n\n"
        },
        { "namespace Shop;\n\n", "using System;\n\nnamespace Shop;\n\n" },
        { "namespace Shop;\n\nusing System.Text;\n\n", "namespace Shop;\n\nusing System;\nusing System.Text;\n\n" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public Task A_using_directive_finds_its_place(string before, string after) => new FixTest().RunAsync(
    [
        ("Test.cs", before + Code
                .Replace("#", "\"«dbt»\"", StringComparison.Ordinal), after + Code
                .Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal), null),
        ("Zebra.cs", "namespace Zebra { }", "namespace Zebra { }", null),
    ]);

    [Fact]
    public Task Names_that_mean_something_else_are_written_in_full() => new FixTest().BecomesAsync(
        """
        using System;

        class Startup
        {
            static string Environment { get; } = "";

            static string M() => "«dbt»";
        }
        """,
        """
        using System;

        class Startup
        {
            static string Environment { get; } = "";

            static string M() => System.‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """);

    [Fact]
    public Task New_members_stay_out_of_conditional_code() => new FixTest { Language = LanguageVersion.CSharp10 }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        class C : ControllerBase
        {
        #if !OTHER
            private int _count;

            int Count() => _count++;
        #endif

            string M() => "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        class C : ControllerBase
        {
            private readonly IConfiguration _configuration;

            public C(IConfiguration configuration)
            {
                _configuration = configuration;
            }

        #if !OTHER
            private int _count;

            int Count() => _count++;
        #endif

            string M() => _configuration‹Dbt:ServiceToken›;
        }
        """);
}
