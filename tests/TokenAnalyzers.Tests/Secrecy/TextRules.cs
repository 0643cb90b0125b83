using FsCheck;
using FsCheck.Fluent;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Texts of strings, names and keys in which secrets stand, whatever holds them.</summary>
internal static class TextRules
{
    private static readonly string[] Names =
    [
        "password", "Password", "PWD", "token", "Token", "accessToken", "access_token", "ACCESS_TOKEN", "apiKey", "api_key", "API_KEY", "clientSecret",
        "client_secret", "Secret", "pat", "GitHubPat",
        "DBT_PAT", "Authorization", "credential", "signingKey", "jwt", "bearer", "passphrase", "webhookSecret", "user", "name", "host", "Id", "connection",
        "Value",
    ];

    private static readonly string[] Providers = ["GitHub", "Dbt", "Slack", "Stripe", "OpenAI", "Azure", "Aws", "Acme"];

    public static (string Kind, Gen<Leaf> Leaf)[] Leaves { get; } =
    [
        ("name", Gen.Elements(Names).Select(name => new Leaf(name))),
        ("provider", Gen.Elements(Providers).Select(name => new Leaf(name))),
        ("number", Gen.Choose(0, 999_999).Select(number => new Leaf(number.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
        ("separator", Gen.Elements("=", ": ", "&", ";", " ", ",", "-", "_", ".", "/", "?", "#", "|", "@", ":", "__").Select(text => new Leaf(text))),
    ];

    public static (string Kind, string[] Rules)[] Rules { get; } =
    [
        // What can be the name of a variable, a member or a type.
        (
            "id",
            [
                "«name»«number»", "«secretWord»", "«secretWord»«name»", "«secretWord»_«name»", "«name»«secretWord»", "«provider»«secretWord»«name»",
                "_«secretWord»«name»", "«name»«number»",
            ]),

        // What stands in a string, with quotes around it.
        (
            "text",
            [
                "«secret»", "«secret»", "«token»", "«token»", "«name»", "«name»=«text»", "«secret»=«text»", "«secret»«name»=", "«secret»-«name»",
                "«secret».«name»", "«text»&«name»=«text»", "«text»;«name»=«text»",
                "«text»«separator»«text»", "«text»«separator»«text»«separator»«text»", "«name»«separator»«text»", "https://«text»/?«name»=«text»",
                "https://«name»:«secret»@«provider».com/«text»", "«provider» «name» «text»",
                "Bearer «text»", "Basic «base64»", "token «token»", "«base64»", "«base64Url»", "«hex»", "«url»",
                "Server=«text»;User=«secret»;Password=«secret»", "Endpoint=sb://«text»/;SharedAccessKeyName=«secret»;SharedAccessKey=«text»",
                "AccountName=«secret»;AccountKey=«base64»", "amqp://«secret»:«secret»@«text»", "«provider»_«secret»_«name»", "?«name»=«text»",
                "&«secret»=«text»",
            ]),

        // A key of configuration, and the name of a variable.
        (
            "key",
            [
                "«provider»:«name»", "«secret»:«name»", "«provider»:«secret»:«name»", "«provider»:«secret»", "«secret»", "«secretWord»«name»",
                "«secretWord»:Pat", "«provider»:«secretWord»Pat", "«text»",
            ]),
        (
            "variable",
            [
                "«provider»_«name»", "«secretWord»_PAT", "«secretWord»_«name»", "«provider»__«secretWord»__Pat", "GITHUB_«secretWord»_TOKEN", "«secret»",
                "«text»",
            ]),

        // What arguments are put into: string.Format, log templates.
        (
            "format",
            [
                "{0}", "«text»{0}", "«text»«name»={0}", "«text»{0}«text»{1}", "«name»={0}&«name»={1}", "{0}:«text»", "«secret»«name»={0}",
                "«name»: {0,10:«secret»}", "{{«text»}}{1}{0}", "«text»{0}{",
            ]),
        ("log", ["{Id}", "«text» {«id»}", "«name» «text» {«name»} {«name»}", "«text»{0}«text»{1}", "{«name»}=«text»", "«text»«name»={Value}", "«format»"]),
    ];
}
