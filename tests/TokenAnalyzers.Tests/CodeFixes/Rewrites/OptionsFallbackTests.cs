using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>
/// The fallback of a property that configuration fills goes, and the property is the required one. <c>#</c> is a token;
/// <c>⟦GitHub:Token⟧</c> is <c>throw</c> with the exception that names a key.
/// </summary>
public sealed class OptionsFallbackTests
{
    private const string Bound = "services.Configure<Settings>(configuration.GetSection(\"GitHub\"));";

    public static TheoryData<string, string> Members => new()
    {
        {
            "string M(IOptions<Settings> options) => options.Value.Token ?? #;",
            "string M(IOptions<Settings> options) => options.Value.Token ?? ⟦GitHub:Token⟧;"
        },
        {
            "string M(IOptionsMonitor<Settings> options) => options.CurrentValue.Token?.Trim() ?? #;",
            "string M(IOptionsMonitor<Settings> options) => options.CurrentValue.Token?.Trim() ?? ⟦GitHub:Token⟧;"
        },
        { "string M(Settings settings) => settings.Token ?? #;", "string M(Settings settings) => settings.Token ?? ⟦GitHub:Token⟧;" },
        { "string M(Settings? settings) => settings?.Token ?? #;", "string M(Settings? settings) => settings?.Token ?? ⟦GitHub:Token⟧;" },
        {
            "string M(Settings settings) => string.IsNullOrEmpty(settings.Token) ? # : settings.Token;",
            "string M(Settings settings) => string.IsNullOrEmpty(settings.Token) ? ⟦GitHub:Token⟧ : settings.Token;"
        },
        {
            "void M(Settings settings) { if (settings.Token == null) settings.Token = #; }",
            "void M(Settings settings) { if (settings.Token == null) ⟦GitHub:Token⟧; }"
        },
        {
            "string M(Settings settings) { var token = settings.Token; return token ?? #; }",
            "string M(Settings settings) { var token = settings.Token; return token ?? ⟦GitHub:Token⟧; }"
        },
        {
            "const string Fallback = #;\n\n    string M(Settings settings) => settings.Token ?? Fallback;",
            "string M(Settings settings) => settings.Token ?? ⟦GitHub:Token⟧;"
        },

        // A value that is read by its key is required before one that is bound.
        {
            "string M(Settings settings, IConfiguration configuration) => settings.Token ?? configuration[\"Other\"] ?? #;",
            "string M(Settings settings, IConfiguration configuration) => settings.Token ?? configuration[\"Other\"] ?? ⟦Other⟧;"
        },

        // The class that is filled can have its own way.
        { "} class More : Settings { string M() => Token ?? #;", "} class More : Settings { string M() => Token ?? ⟦GitHub:Token⟧;" },
    };

    /// <summary>
    /// Properties of what configuration doesn't fill, and code in which the token is no fallback of one that it does: <c>@</c> is
    /// a read of its own.
    /// </summary>
    public static TheoryData<string, string> Others => new()
    {
        { "string M(Other other) => other.Token ?? #;", "string M(Other other) => other.Token ?? @;" },
        { "string M(Settings settings) => (settings.ToString() ?? \"\") + #;", "string M(Settings settings) => (settings.ToString() ?? \"\") + (@);" },
        { "string M(Settings settings, bool flag) => flag ? # : settings.Token!;", "string M(Settings settings, bool flag) => flag ? @ : settings.Token!;" },
        {
            "string M(Other other) { var token = #; if (other.Token is { } given) token = given; return token; }",
            "string M(Other other) { var token = @; if (other.Token is { } given) token = given; return token; }"
        },
    };

    /// <summary>How the settings are filled, and what the exception names.</summary>
    public static TheoryData<string, string> Bindings => new()
    {
        { "services.AddSingleton(configuration.GetSection(\"GitHub\").Get<Settings>()!);", "GitHub:Token" },
        { "var section = configuration.GetSection(\"GitHub\");\n        services.Configure<Settings>(section);", "GitHub:Token" },
        { "services.Configure<All>(configuration.GetSection(\"All\"));", "All:GitHub:Token" },
        { "services.Configure<Settings>(configuration);", "Settings:Token" },
        { "", "Settings:Token" },
    };

    [Theory, MemberData(nameof(Members))]
    public Task The_fallback_goes_and_the_property_is_required(string before, string after) => new FixTest().BecomesAsync(Source(before), Source(after));

    [Theory, MemberData(nameof(Others))]
    public Task Another_token_is_read_itself(string before, string after) => new FixTest().BecomesAsync(Source(before), Source(after));

    [Theory, MemberData(nameof(Bindings))]
    public Task The_key_that_is_bound_is_named(string binding, string key) => new FixTest().BecomesAsync(
        Source("string M(IOptions<Settings> options) => options.Value.Token ?? #;", binding),
        Source($"string M(IOptions<Settings> options) => options.Value.Token ?? ⟦{key}⟧;", binding));

    [Fact]
    public Task A_default_that_is_there_before_stays() =>
        new FixTest().StaysAsync(Source("string M(Settings settings) { var token = #; if (settings.Token is { } given) token = given; return token; }"));

    private static string Source(string members, string binding = Bound) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;

        class C
        {
            {{members
                .Replace("#", "\"«github»\"", StringComparison.Ordinal)
                .Replace("@", "‹GITHUB_TOKEN›", StringComparison.Ordinal)
                .Replace("⟦", "throw new InvalidOperationException(\"Configuration value '", StringComparison.Ordinal)
                .Replace("⟧", "' is missing.\")", StringComparison.Ordinal)}}
        }

        class Settings { public string? Token { get; set; } }

        class Other { public string? Token { get; set; } }

        class All { public Settings GitHub { get; set; } = null!; }

        static class Setup
        {
            static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{binding}}
            }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
