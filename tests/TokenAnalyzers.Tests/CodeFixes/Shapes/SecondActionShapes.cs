using System.Collections.Immutable;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 7 and 16: where the first action reads the environment, another one changes more code and reads configuration.</summary>
public sealed class SecondActionShapes
{
    private const string Usings =
        "using System;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n"
            + "using Microsoft.Extensions.DependencyInjection.Extensions;\n\n";

    /// <summary>Registrations of an object, before and after.</summary>
    public static TheoryData<string, string> Registrations => new()
    {
        { "services.AddSingleton(new Client(#));", "services.AddSingleton(sp => new Client(@));" },
        { "services.AddSingleton<IClient>(new Client(#));", "services.AddSingleton<IClient>(sp => new Client(@));" },
        { "services.AddSingleton(typeof(IClient), new Client(#));", "services.AddSingleton(typeof(IClient), sp => new Client(@));" },
        { "services.TryAddSingleton(new Client(\"a\") { Name = # });", "services.TryAddSingleton(sp => new Client(\"a\") { Name = @ });" },
        { "var sp = 1;\n        services.AddSingleton(new Client(#));", "var sp = 1;\n        services.AddSingleton(provider => new Client(@));" },
    };

    [Theory, MemberData(nameof(Registrations))]
    public Task Shape_7_services_make_the_object(string before, string after) => new FixTest { Action = ReadAction.FromFactory }.BecomesAsync(
        Registered(before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)),
        Registered(
            after.Replace(
                "@",
                (after.Contains("provider", StringComparison.Ordinal) ? "provider" : "sp") + ".GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›",
                StringComparison.Ordinal)));

    [Theory]
    [InlineData("services.AddSingleton(new Func<string>(() => \"«dbt»\"));")]
    [InlineData("var client = new Client(\"«dbt»\");\n        services.AddSingleton(client);")]
    [InlineData("Console.WriteLine(new Client(\"«dbt»\"));")]
    public Task Shape_7_other_objects_are_no_services(string statements) => new FixTest { Action = ReadAction.FromFactory }.StaysAsync(Registered(statements));

    [Theory]
    [InlineData("static void Add(IServiceCollection services) => services.AddSingleton(new Client(\"#\"));", "ReadFromConfiguration", "ReadFromFactory")]
    [InlineData(
        "static void Add(IServiceCollection services, IConfiguration c) => services.AddSingleton(new Client(\"#\"));",
        "ReadFromConfiguration",
        "ReadFromEnvironment")]
    public async Task Shape_7_it_is_the_second_action_where_no_configuration_is_at_hand(string member, params string[] expected)
    {
        var source = $"{Usings}class Client(string token) {{ public string Token => token; }}\n\nstatic class Setup {{ {member.Replace("#", "made-up-value", StringComparison.Ordinal)} }}";
        var actions = await FixRun.ActionsAsync(source, "made-up-value", "dbt service token");
        Assert.Equal(expected, actions.Select(action => action.EquivalenceKey));
        if (expected[1] == "ReadFromFactory")
            Assert.Equal("Read the dbt service token from configuration ('Dbt:ServiceToken') when the service is made", actions[1].Title);
    }

    /// <summary>A static method and its callers, before and after.</summary>
    public static TheoryData<string, string> Methods => new()
    {
        {
            "static class Jobs { internal static string Get(int id, bool flag = true) => # + id; }\n\n"
                + "class C(IConfiguration settings) { string M() => Jobs.Get(1) + Jobs.Get(id: 2, flag: false); }",
            "static class Jobs { internal static string Get(int id, IConfiguration configuration, bool flag = true) => (@) + id; }\n\n"
                + "class C(IConfiguration settings) { string M() => Jobs.Get(1, settings) + Jobs.Get(id: 2, flag: false, configuration: settings); }"
        },
        {
            "class C\n{\n    public string M(IServiceProvider services) => Get();\n\n    private static string Get()\n    {\n        return #;\n    }\n}",
            "class C\n{\n    public string M(IServiceProvider services) => Get(services.GetRequiredService<IConfiguration>());\n\n"
                + "    private static string Get(IConfiguration configuration)\n    {\n        return @;\n    }\n}"
        },
        {
            "/// <summary>See <see cref=\"Get\"/>.</summary>\n"
                + "static class Jobs { internal static string Get(string configuration) => configuration + #; }\n\n"
                + "class C : Microsoft.AspNetCore.Mvc.ControllerBase { public string M() => Jobs.Get(nameof(Jobs)); }",
            "/// <summary>See <see cref=\"Get\"/>.</summary>\nstatic class Jobs { internal static string Get(string configuration, IConfiguration appConfiguration) => configuration + (appConfiguration‹Dbt:ServiceToken›); }\n\nclass C(IConfiguration configuration) : Microsoft.AspNetCore.Mvc.ControllerBase { public string M() => Jobs.Get(nameof(Jobs), configuration); }"
        },
    };

    [Theory, MemberData(nameof(Methods))]
    public Task Shape_16_callers_pass_the_configuration(string before, string after) =>
        new FixTest { Action = ReadAction.FromParameter, IsForOneOnly = true }.BecomesAsync(
        Usings + before
            .Replace("#", "\"«dbt»\"", StringComparison.Ordinal), Usings + after
            .Replace("@", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal));

    /// <summary>Static methods that others call, or that are no calls alone.</summary>
    public static TheoryData<string> OtherMethods =>
    [
        "public static class Jobs { public static string Get() => #; static string M(IConfiguration c) => Get(); }",
        "static class Jobs { static string Get() => #; static string M() => Get(); }",
        "static class Jobs { static string Get() => #; static string M(IConfiguration c) => Get(); static Func<string> N(IConfiguration c) => Get; }",
        "static class Jobs { static string Get() => #; }",
        "static class Jobs { static string Get(this string text) => # + text; static string M(IConfiguration c) => \"a\".Get(); }",
        "interface I { static abstract string Get(); }\n\nclass Jobs : I { public static string Get() => #; static string M(IConfiguration c) => Get(); }",
        "class Jobs { string Get() => #; string M(IConfiguration c) => Get(); }",
    ];

    [Theory, MemberData(nameof(OtherMethods))]
    public Task Shape_16_other_methods_keep_their_parameters(string source) =>
        new FixTest { Action = ReadAction.FromParameter, IsForOneOnly = true }.StaysAsync(
        Usings + source.Replace("#", "\"«dbt»\"", StringComparison.Ordinal));

    [Fact]
    public async Task Shape_16_it_is_offered_for_one_and_never_for_all()
    {
        const string Source =
            "static class Jobs { static string Get() => \"made-up-value\"; static string M(Microsoft.Extensions.Configuration.IConfiguration c) => Get(); }";
        var actions = await FixRun.ActionsAsync(Source, "made-up-value", "dbt service token");
        Assert.Equal(
            [
                ("Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'", "ReadFromConfiguration"),
                ("Read the dbt service token from configuration ('Dbt:ServiceToken'), passed by the callers", "ReadFromParameter")
            ],
            actions.Select(action => (action.Title, action.EquivalenceKey!)));

        var real = Source.Replace("made-up-value", FixTest.Tokens("«dbt»"), StringComparison.Ordinal);
        Assert.Equal([real], await FixRun.FixSolutionAsync("ReadFromParameter", ("Test", "/Test.cs", real)));
    }

    private static string Registered(string statements) =>
        Usings
        + "interface IClient;\n\nclass Client(string token) : IClient\n{\n    public string Token { get; init; } = token;\n\n"
        + "    public string? Name { get; init; }\n}\n\n"
        + $"static class Setup\n{{\n    static void Add(IServiceCollection services)\n    {{\n        {statements}\n    }}\n}}\n";
}
