using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Components of Blazor, and programs that run on the machines of their users.</summary>
public sealed class ComponentShapes
{
    [Fact]
    public Task Shape_39_a_component_has_the_configuration_set() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Components;

        public partial class Orders : ComponentBase
        {
            private string _text = "";

            protected override void OnInitialized() => _text = "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Components;
        using Microsoft.Extensions.Configuration;

        public partial class Orders : ComponentBase
        {
            [Inject] private IConfiguration Configuration { get; set; } = default!;

            private string _text = "";

            protected override void OnInitialized() => _text = "«dbt»";
        }
        """.Replace("\"«dbt»\"", "Configuration‹Dbt:ServiceToken›", StringComparison.Ordinal));

    /// <summary>What is set in a component, and what comes after it.</summary>
    public static TheoryData<string, string> Injected => new()
    {
        {
            "[Inject]\n    public IDisposable First { get; set; } = default!;",
            "\n    [Inject]\n    public IConfiguration Configuration { get; set; } = default!;"
        },
        {
            "[Inject] protected IDisposable First { get; set; } = null!;\n\n    [Inject] protected IDisposable Second { get; set; } = null!; // here",
            "\n\n    [Inject] protected IConfiguration Configuration { get; set; } = null!;"
        },
        { "[Inject]\n    IDisposable? First { get; init; }", "\n    [Inject]\n    IConfiguration Configuration { get; init; } = default!;" },
    };

    [Theory, MemberData(nameof(Injected))]
    public Task Shape_39_the_configuration_is_set_like_other_services(string injected, string added)
    {
        var source =
            $"using System;\nusing Microsoft.AspNetCore.Components;\n\npublic partial class Orders : ComponentBase\n{{\n    {injected}@\n\n"
                + $"    public string Text() => #;\n}}\n";
        return new FixTest().BecomesAsync(
            source.Replace("@", "", StringComparison.Ordinal).Replace("#", "\"«dbt»\"", StringComparison.Ordinal),
            source.Replace("@", added, StringComparison.Ordinal)
                .Replace("#", "Configuration‹Dbt:ServiceToken›", StringComparison.Ordinal)
                .Replace("Components;\n", "Components;\nusing Microsoft.Extensions.Configuration;\n", StringComparison.Ordinal));
    }

    [Fact]
    public Task Shape_39_a_name_that_is_taken_and_no_nullable_types() =>
        new FixTest { Language = LanguageVersion.CSharp7_3, Nullable = NullableContextOptions.Disable }.BecomesAsync(
        """
        using System;

        namespace Shop
        {
            public class Orders : Microsoft.AspNetCore.Components.ComponentBase
            {
                public string Configuration { get; set; }

                string First() => "«dbt»";

                string Second() => "«slack»";
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Components;
        using Microsoft.Extensions.Configuration;

        namespace Shop
        {
            public class Orders : Microsoft.AspNetCore.Components.ComponentBase
            {
                [Inject] private IConfiguration AppConfiguration { get; set; }

                public string Configuration { get; set; }

                string First() => AppConfiguration‹Dbt:ServiceToken›;

                string Second() => AppConfiguration‹Slack:BotToken›;
            }
        }
        """);

    [Fact]
    public Task Shape_39_the_constructor_of_a_component_reads_the_environment() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Components;

        class Orders : ComponentBase
        {
            public Orders() => Console.WriteLine("«dbt»");
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Components;

        class Orders : ComponentBase
        {
            public Orders() => Console.WriteLine(‹DBT_CLOUD_SERVICE_TOKEN›);
        }
        """);

    [Fact]
    public async Task Shape_39_what_is_generated_of_a_razor_file_is_reported_and_stays()
    {
        var code = FixTest.Tokens("class Page : Microsoft.AspNetCore.Components.ComponentBase { string M() => \"«dbt»\"; }");
        var (written, generated, actions) = await FixRun.FixBesideGeneratedAsync(FixTest.Tokens("static class C { static string M() => \"«dbt»\"; }"), code);
        Assert.Equal(
            (FixTest.Reads("using System;\n\nstatic class C { static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }"), code, 0), (written, generated, actions));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly")]
    [InlineData("Microsoft.Maui.Controls")]
    [InlineData("Mono.Android")]
    [InlineData("UnityEngine.CoreModule")]
    public Task Shape_40_a_program_at_its_users_has_no_place_for_a_secret(string assembly) =>
        new FixTest { Referenced = [.. References.Net, References.EmptyAssembly(assembly)] }.StaysAsync("class C { string M() => \"«dbt»\"; }");

    [Theory]
    [InlineData(
        "Microsoft.AspNetCore.Components.WebAssembly",
        "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) (on a server that this program calls: its users can read all that it can) from configuration instead")]
    [InlineData("PresentationFramework", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) (on a server that this program calls, if it is shipped: its users can read all that it can) from configuration instead; if it acts for the user who runs it, set TokenAnalyzersActor to user")]
    [InlineData("System.Windows.Forms", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) (on a server that this program calls, if it is shipped: its users can read all that it can) from configuration instead; if it acts for the user who runs it, set TokenAnalyzersActor to user")]
    [InlineData("Avalonia.Controls", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) (on a server that this program calls, if it is shipped: its users can read all that it can) from configuration instead; if it acts for the user who runs it, set TokenAnalyzersActor to user")]
    [InlineData("Microsoft.WinUI", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) (on a server that this program calls, if it is shipped: its users can read all that it can) from configuration instead; if it acts for the user who runs it, set TokenAnalyzersActor to user")]
    [InlineData("System.Windows.Extensions", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead")]
    [InlineData("Acme.Server", "it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead")]
    public async Task Shape_40_the_message_says_where_there_is_one(string assembly, string end)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ string M() => \"{FixTest.Tokens("«dbt»")}\"; }}");
        var compilation = CSharpCompilation.Create("Program", [tree], [.. References.Net, References.EmptyAssembly(assembly)]);
        var diagnostic = Assert.Single(await compilation.WithAnalyzers([new HardCodedTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(
            $"Hard-coded dbt personal access token 'dbtu_***' in production code (no environment guard): {end}",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("PresentationFramework")]
    [InlineData("System.Windows.Forms")]
    public Task Shape_41_a_desktop_program_may_be_for_one_company_alone(string assembly) =>
        new FixTest { Referenced = [.. References.Net, References.EmptyAssembly(assembly)] }.BecomesAsync(
            "using System;\n\nclass C { string M() => \"«dbt»\"; }\n",
            "using System;\n\nclass C { string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }\n");

    [Fact]
    public Task Shape_40_the_server_of_such_a_program_has_one() =>
        new FixTest { Referenced = [.. References.Web, References.EmptyAssembly("Microsoft.AspNetCore.Components.WebAssembly")] }.BecomesAsync(
            "using System;\n\nclass C { string M() => \"«dbt»\"; }\n",
            "using System;\n\nclass C { string M() => ‹DBT_CLOUD_SERVICE_TOKEN›; }\n");
}
