using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Silence;

/// <summary>Members of a class as they stand in ordinary programs, judged by every rule.</summary>
internal static class Shapes
{
    // What the members use. No rule looks at it with interest.
    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Security.Claims;
        using System.Text;
        using System.Text.Json.Serialization;
        using System.Text.RegularExpressions;
        using System.Threading;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        """;

    private const string Types =
        """
        sealed class Settings { public string Token { get; set; } = ""; public string TokenType { get; set; } = ""; public string PasswordHash { get; set; } = ""; public string ConcurrencyStamp { get; set; } = ""; }
        sealed class PackageSource(string url) { public string Url => url; public PackageCredentials? Credentials { get; set; } }
        sealed class PackageCredentials(string source, string username, string passwordText, bool isPasswordClearText) { public object[] All => [source, username, passwordText, isPasswordClearText]; }
        readonly struct SyntaxToken { public string Text => ""; }
        interface IMigration { IMigration HasData(object row); IMigration Property(string name, object value); }
        """;

    /// <summary>What all rules say of members of a class that has a configuration, an HTTP client and a few more at hand.</summary>
    /// <param name="members">
    /// The members. <c>§secret§</c> stands for a random value, <c>§hex§</c> for 40 hexadecimal digits, <c>§token§</c> for a
    /// GitHub token, <c>§captcha§</c> for a key of a captcha.
    /// </param>
    public static Task<ImmutableArray<Diagnostic>> OfMembers(string members) =>
        OfFile("sealed class Code(IConfiguration configuration, HttpClient http, ILogger<Code> logger, string value) { object[] All => [configuration, http, logger, value];\n" + members + "\n}");

    /// <summary>The same of whole declarations.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfFile(string declarations) =>
        Diagnostics.OfAsync(string.Join('\n', Around, WithValues(declarations), Types), AllRules.Analyzers);

    private static string WithValues(string source) => source
        .Replace("§secret§", RandomValues.Secret(), StringComparison.Ordinal)
        .Replace("§hex§", RandomValues.Of(RandomValues.Hexadecimal, 40, seed: 1), StringComparison.Ordinal)
        .Replace("§token§", Tokens.Of("github-pat-classic"), StringComparison.Ordinal)
        .Replace("§captcha§", Tokens.Of("recaptcha-key"), StringComparison.Ordinal)
        .Replace("§publishable§", Tokens.Of("stripe-publishable-live"), StringComparison.Ordinal)
        .Replace("§branch§", Tokens.Of("branch-key-live"), StringComparison.Ordinal)
        .Replace("§google§", Tokens.Of("google-api-key"), StringComparison.Ordinal);
}
