using System.Collections.Immutable;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

/// <summary>
/// Options that a class is given have its token, where configuration fills them. <c>#</c> is a token and what it becomes;
/// <c>⟦x⟧</c> is <c>x</c>, or an exception that names the key GitHub:Token.
/// </summary>
public sealed class OptionsInScopeTests
{
    private const string Bound = "services.Configure<GitHubOptions>(configuration.GetSection(\"GitHub\"));";
    private const string Token = "public string? Token { get; set; }";
    private const string Class = "class C(IOptions<GitHubOptions> options) : IClient\n{\n    public string M() => #;\n}";
    private const string Missing = " ?? throw new InvalidOperationException(\"Configuration value 'GitHub:Token' is missing.\")";

    /// <summary>Classes with options, and the source that names these.</summary>
    public static TheoryData<string, string> Holders => new()
    {
        { Class, "options.Value" },
        { "class C(IOptionsSnapshot<GitHubOptions> options) : IClient\n{\n    public string M() => #;\n}", "options.Value" },
        { "class C(IOptionsMonitor<GitHubOptions> options) : IClient\n{\n    public string M() => #;\n}", "options.CurrentValue" },
        { "class C(GitHubOptions options) : IClient\n{\n    public string M() => #;\n}", "options" },
        { "class C(GitHubOptions options, IConfiguration configuration) : IClient\n{\n    public string M() => # + configuration;\n}", "options" },
        {
            "class C : IClient\n{\n    private readonly GitHubOptions _options;\n\n"
                + "    public C(IOptions<GitHubOptions> options) => _options = options.Value;\n\n    public string M() => #;\n}",
            "_options"
        },
        {
            "class C : IClient\n{\n    private readonly IOptions<GitHubOptions> _options;\n\n"
                + "    public C(IOptions<GitHubOptions> options) => _options = options ?? throw new ArgumentNullException(nameof(options));\n\n"
                + "    public string M() => #;\n}",
            "_options.Value"
        },
        {
            "class C : IClient\n{\n    private readonly IOptions<GitHubOptions> options;\n\n"
                + "    public C(IOptions<GitHubOptions> options) => this.options = options;\n\n    public string M() => #;\n}",
            "this.options.Value"
        },
        {
            "class C : IClient\n{\n    private readonly string _header;\n\n    public C(IOptions<GitHubOptions> options) => _header = #;\n\n"
                + "    public string M() => _header;\n}",
            "options.Value"
        },
        {
            "class C : Base, IClient\n{\n    public C(GitHubOptions options) : base(options) { }\n\n    public string M() => #;\n}\n\n"
                + "class Base(GitHubOptions options)\n{\n    protected GitHubOptions Options { get; } = options;\n}",
            "Options"
        },
    };

    /// <summary>Classes like the above that don't hold the options of the program, or not there.</summary>
    public static TheoryData<string> OtherHolders =>
    [
        "class C : IClient\n{\n    public static string M(GitHubOptions options) => #;\n}",
        "class C : IClient\n{\n    private readonly GitHubOptions _options = new();\n\n    public string M() => # + _options;\n}",
        "class C : IClient\n{\n    private readonly GitHubOptions _options;\n\n    public C() => _options = new GitHubOptions();\n\n"
            + "    public string M() => # + _options;\n}",
        "class C : IClient\n{\n    private static readonly GitHubOptions Options = null!;\n\n    public string M() => # + Options;\n}",
        "class C(IOptions<GitHubOptions> options) : IClient\n{\n    public static string M() => #;\n\n    public object N() => options;\n}",
        "class C(IOptions<GitHubOptions> options) : IClient\n{\n    public string M() => options.Value.Token = #;\n}",
        "class C(IOptions<GitHubOptions> options) : IClient\n{\n    private const string Value = #;\n\n    public void M() => options.Value.Token = Value;\n}",
        "class C : IConfigureOptions<GitHubOptions>, IClient\n{\n    public void Configure(GitHubOptions options) => Console.Write(#);\n}",
    ];

    /// <summary>Variables that get the options, and how these are read.</summary>
    public static TheoryData<string, string> Variables => new()
    {
        { "var options = services.GetRequiredService<IOptions<GitHubOptions>>().Value;", "options.Token" },
        { "var options = services.GetRequiredService<IOptions<GitHubOptions>>();", "options.Value.Token" },
        { "var options = services.GetService<IOptions<GitHubOptions>>()!.Value;", "options.Token" },
        {
            "GitHubOptions? options = services.GetService<IOptions<GitHubOptions>>()?.Value;\n        ArgumentNullException.ThrowIfNull(options);",
            "options.Token"
        },
        { "var options = services.GetService<IOptions<GitHubOptions>>()?.Value;", "options?.Token" },
        { "var options = configuration.GetSection(\"GitHub\").Get<GitHubOptions>();", "options?.Token" },
        { "var options = configuration.GetSection(\"GitHub\").Get<GitHubOptions>() ?? new();", "options.Token" },
    };

    /// <summary>Variables that hold no options of the program, or have them later.</summary>
    public static TheoryData<string> OtherVariables =>
    [
        "var options = new GitHubOptions();",
        "var options = services.GetRequiredService<IOptions<Other>>().Value;",
        "var options = Make<GitHubOptions>();",
        "GitHubOptions options;",
    ];

    [Theory, MemberData(nameof(Variables))]
    public Task The_options_of_a_variable_are_asked(string variable, string token) =>
        new FixTest().BecomesAsync(InMethod(variable, "\"«github»\""), InMethod(variable, token + Missing));

    [Theory, MemberData(nameof(OtherVariables))]
    public async Task Other_variables_are_not_asked(string variable) =>
        Assert.Contains(
            "configuration[\"GitHub:AppToken\"]", await FixRun.FixAllAsync(FixTest.Tokens(InMethod(variable, "\"«github»\"")), []), StringComparison.Ordinal);

    /// <summary>What is called as the provider calls its token, and is at hand, is this token.</summary>
    [Theory]
    [InlineData("BotToken", "options.BotToken")]
    [InlineData("Token", "configuration[\"Slack:BotToken\"]")]
    [InlineData("AppToken", "configuration[\"Slack:BotToken\"]")]
    public async Task The_name_of_the_kind_is_enough_for_a_variable(string property, string read)
    {
        var source = InMethod("var options = services.GetRequiredService<IOptions<Other>>().Value;", "\"«slack»\"")
            .Replace("class Other { public string? Token", $"class Other {{ public string? {property}", StringComparison.Ordinal)
            .Replace(Bound, "services.Configure<Other>(configuration.GetSection(\"Other\"));", StringComparison.Ordinal);
        Assert.Contains($"Console.Write({read}", await FixRun.FixAllAsync(FixTest.Tokens(source), []), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_variable_of_top_level_statements_is_asked()
    {
        const string Source =
            """
            using System;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Options;

            using var host = Host.CreateDefaultBuilder(args).ConfigureServices((context, services) =>
            {
                services.Configure<GitHubOptions>(context.Configuration.GetSection("GitHub"));
                services.AddSingleton(sp =>
                {
                    GitHubOptions? options = sp.GetService<IOptions<GitHubOptions>>()?.Value;
                    ArgumentNullException.ThrowIfNull(options);
                    return new Uri(#);
                });
            }).Build();

            class GitHubOptions { public string Token { get; init; } = default!; }
            """;
        return new FixTest { IsProgram = true }.BecomesAsync(
            Source.Replace("#", "\"«github»\"", StringComparison.Ordinal), Source.Replace("#", "options.Token", StringComparison.Ordinal));
    }

    private static string InMethod(string variable, string value) => Source(
        $"class C : IClient\n{{\n    static void M(IServiceProvider services, IConfiguration configuration)\n    {{\n        {variable}\n"
            + $"        Console.Write({value});\n        options = null!;\n    }}\n\n    static T Make<T>() where T : new() => new();\n}}",
        "",
        Token);

    /// <summary>Properties of which one is the token; how it is read, and the key that it is bound to.</summary>
    public static TheoryData<string, string> Properties => new()
    {
        { "public string? Token { get; set; }", "Token⟦GitHub:Token⟧" },
        { "public string? ApiKey { get; set; }", "ApiKey⟦GitHub:ApiKey⟧" },
        { "public string? Apikey { get; set; }", "Apikey⟦GitHub:Apikey⟧" },
        { "public string? AccessToken { get; set; }", "AccessToken⟦GitHub:AccessToken⟧" },
        { "public string? GithubToken { get; init; }", "GithubToken⟦GitHub:GithubToken⟧" },
        {
            "public string? AppToken { get; set; } public string? UserToken { get; set; } public string? ClientSecret { get; set; }",
            "AppToken⟦GitHub:AppToken⟧"
        },
        { "public string? Token { get; set; } public string? WebhookSecret { get; set; } public string? Address { get; set; }", "Token⟦GitHub:Token⟧" },

        // What is declared as never missing is used as it is.
        { "public required string Token { get; set; }", "Token" },
        { "public string Token { get; set; } = \"\";", "Token" },
    };

    /// <summary>Properties of which none is the token, or which can't be told apart.</summary>
    public static TheoryData<string> OtherProperties =>
    [
        "public string? Address { get; set; }",
        "public string? ClientSecret { get; set; }",
        "public string? PersonalAccessToken { get; set; }",
        "public string? Key { get; set; }",
        "public string? RefreshToken { get; set; }",
        "public string? DeployKey { get; set; }",
        "public string? UserToken { get; set; }",
        "public string? TokenAddress { get; set; }",
        "public string? Token { get; set; } public string? ApiKey { get; set; }",
        "public string? Token { get; }",
        "public static string? Token { get; set; }",
        "public byte[]? Token { get; set; }",
    ];

    /// <summary>How options are filled; the key of their token.</summary>
    public static TheoryData<string, string> Bindings => new()
    {
        { Bound, "GitHub:Token" },
        { "services.AddOptions<GitHubOptions>().BindConfiguration(\"Git\");", "Git:Token" },
        { "services.AddSingleton(configuration.GetSection(\"GitHub\").Get<GitHubOptions>()!);", "GitHub:Token" },
        { "var options = new GitHubOptions();\n        configuration.Bind(\"GitHub\", options);", "GitHub:Token" },
        { "services.Configure<GitHubOptions>(options => options.Token = configuration[\"Apps:GitHub\"]);", "Apps:GitHub" },
        { "var section = configuration.GetSection(\"GitHub\");\n        services.Configure<GitHubOptions>(section);", "GitHub:Token" },
        { "services.Configure<All>(configuration.GetSection(\"All\"));", "All:Source:Token" },
        { "services.Configure<GitHubOptions>(configuration);", "GitHubOptions:Token" },
        { Bound + "\n        services.Configure<GitHubOptions>(\"other\", configuration.GetSection(\"Other\"));", "GitHubOptions:Token" },
    };

    /// <summary>Options that configuration doesn't fill.</summary>
    public static TheoryData<string> OtherBindings =>
    [
        "services.AddSingleton(new GitHubOptions());",
        "services.AddOptions<GitHubOptions>();",
        "services.Configure<GitHubOptions>(options => Console.Write(options));",
        "services.Configure<GitHubOptions>(options => options.Token = \"\");",
        "services.Configure<GitHubOptions>(options => Console.Write(options.Token = configuration.ToString()));",
        "services.Configure<Other>(configuration.GetSection(\"GitHub\"));",
    ];

    [Theory, MemberData(nameof(Holders))]
    public Task The_options_of_the_class_are_asked(string holder, string options) => new FixTest().BecomesAsync(
        Source(holder, "\"«github»\"", Token),
        Source(holder, holder.Contains("# +", StringComparison.Ordinal) ? $"({options}.Token{Missing})" : $"{options}.Token{Missing}", Token));

    [Theory, MemberData(nameof(OtherHolders))]
    public async Task Other_options_are_not_asked(string holder) =>
        Assert.DoesNotContain(Missing, await FixRun.FixAllAsync(FixTest.Tokens(Source(holder, "\"«github»\"", Token)), []), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Properties))]
    public Task The_property_that_is_called_the_token_is_read(string properties, string read) =>
        new FixTest().BecomesAsync(Source(Class, "\"«github»\"", properties), Source(Class, $"options.Value.{Read(read)}", properties));

    [Theory, MemberData(nameof(OtherProperties))]
    public async Task Other_properties_are_not_read(string properties) =>
        Assert.DoesNotContain(
            "options.Value", await FixRun.FixAllAsync(FixTest.Tokens(Source(Class, "\"«github»\"", properties)), []), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Bindings))]
    public Task The_key_that_is_bound_is_named(string binding, string key) => new FixTest().BecomesAsync(
        Source(Class, "\"«github»\"", Token, binding), Source(Class, $"options.Value.{Read($"Token⟦{key}⟧")}", Token, binding));

    [Theory, MemberData(nameof(OtherBindings))]
    public async Task Options_that_nothing_fills_are_not_asked(string binding) =>
        Assert.DoesNotContain(
            "options.Value", await FixRun.FixAllAsync(FixTest.Tokens(Source(Class, "\"«github»\"", Token, binding)), []), StringComparison.Ordinal);

    [Fact]
    public Task Equal_tokens_read_one_property() => new FixTest().BecomesAsync(
        Source(Class.Replace("=> #", "=> # + N();\n\n    static string O() => \"\";\n\n    string N() => #", StringComparison.Ordinal), "\"«github»\"", Token),
        Source(
            Class.Replace("=> #", $"=> (#) + N();\n\n    static string O() => \"\";\n\n    string N() => #", StringComparison.Ordinal),
            "options.Value.Token" + Missing,
            Token));

    /// <summary>One property can't have two values, and nothing says whose it is.</summary>
    [Fact]
    public async Task Different_tokens_do_not()
    {
        var source = Source(
            "class C(IOptions<GitHubOptions> options) : IClient\n{\n    public string M() => \"«github»\";\n\n"
                + "    public string N() => \"«github2»\" + options;\n}",
            "",
            Token);
        var result = await FixRun.FixAllAsync(FixTest.Tokens(source), []);
        Assert.DoesNotContain("options.Value", result, StringComparison.Ordinal);
        Assert.Contains("[\"GitHub:AppToken\"]", result, StringComparison.Ordinal);
        Assert.Contains("[\"GitHub:AppToken2\"]", result, StringComparison.Ordinal);
    }

    /// <summary>A developer's own token is another one than that of the options.</summary>
    [Fact]
    public async Task The_token_of_development_is_not_theirs()
    {
        const string Holder =
            "class C(IOptions<GitHubOptions> options, Microsoft.Extensions.Hosting.IHostEnvironment env) : IClient\n{\n"
                + "    public string? M() => Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(env) ? # : options.Value.Token;\n}";
        var result = await FixRun.FixAllAsync(FixTest.Tokens(Source(Holder, "\"«github»\"", Token)), []);
        Assert.Contains("(env) ? configuration[\"GitHub:PersonalAccessToken\"]", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_names_the_key()
    {
        var source = Source(Class, "\"made-up-value\"", Token, Bound.Replace("\"GitHub\"", "\"Dbt\"", StringComparison.Ordinal));
        var actions = await FixRun.ActionsAsync(source, "made-up-value", "dbt service token");
        Assert.Equal("Read the dbt service token from configuration ('Dbt:Token')", actions[0].Title);
    }

    private static string Read(string read)
    {
        var (property, key) = (read.Split('⟦')[0], read.TrimEnd('⟧').Split('⟦').ElementAtOrDefault(1));
        return key is null ? property : property + Missing.Replace("GitHub:Token", key, StringComparison.Ordinal);
    }

    private static string Source(string holder, string value, string properties, string binding = Bound) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        {{holder.Replace("#", value, StringComparison.Ordinal)}}

        interface IClient { }

        class GitHubOptions { {{properties}} }

        class Other { public string? Token { get; set; } }

        class All { public GitHubOptions Source { get; set; } = null!; }

        static class Setup
        {
            static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConfiguration>(configuration);
                services.AddSingleton<IClient, C>();
                {{binding}}
            }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
