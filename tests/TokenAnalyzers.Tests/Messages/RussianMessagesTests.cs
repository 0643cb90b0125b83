using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Messages;

/// <summary>What each rule says in Russian.</summary>
public sealed class RussianMessagesTests
{
    private static readonly string Code = $$"""
        using System;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class C(IConfiguration configuration, IWebHostEnvironment environment)
        {
            string a = "{{Tokens.Of("dbt-user-token")}}";
            string b = "{{Tokens.Of("dbt-service-token")}}";
            object c = new System.Net.NetworkCredential("admin", "Kr4ken!Pa55");
            string apiKey = "{{RandomValues.Secret()}}";
            string d = "{{Tokens.Of("stripe-secret-test")}}";

            // {{Tokens.Of("dbt-service-token")}}
            void M()
            {
                if (environment.IsDevelopment()) Use("{{Tokens.Of("dbt-service-token")}}");
                if (environment.IsDevelopment()) Use("{{Composed.IssuedGitHubToken()}}");
                Send("https://cloud.getdbt.com/api/v3/users/7/credentials/", configuration["Dbt:ServiceToken"]);
                throw new InvalidOperationException("Configuration value 'Dbt:ServiceToken' is missing.");
            }

            void Use(string? value) { }

            void Send(string address, string? token) { }
        }

        class D(IConfiguration configuration)
        {
            string? Token => configuration["GitHub:PersonalAccessToken"];
        }
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("/app/appsettings.json", $$"""{ "A": "{{Tokens.Of("dbt-user-token")}}", "B": "{{Tokens.Of("dbt-service-token")}}" }"""),
        ("/app/appsettings.Development.json", $$"""{ "A": "{{Tokens.Of("dbt-user-token")}}" }"""),
        ("/app/TokenFormats.txt", "Acme token | nobody | acme_[a-z]{20} | Acme:Token"),
        ("/app/.globalconfig", "is_global = true\nbuild_metadata._TokenAnalyzersAsked.TokenAnalyzers = true\n"),
    ];

    [Fact]
    public async Task Each_rule_says_it_in_Russian()
    {
        var said = (await DiagnosticsAsync()).Append(Diagnostic.Create(Descriptors.UnmatchedEntry, Location.None));

        Assert.Equal(
            """
            TKN1001: Персональный токен в коде рабочей среды (нет проверки среды): персональный токен доступа dbt 'dbtu_***'; он действует от имени человека, вместо него читайте из конфигурации: сервисный токен dbt (на планах Developer и Starter только для Semantic Layer)
            TKN1002: Токен в коде рабочей среды (нет проверки среды): сервисный токен dbt 'dbtc_***' (вид токена верный, а место нет); читайте из конфигурации: то же значение
            TKN1003: Учётные данные в коде рабочей среды (нет проверки среды): пароль (куда передаётся: NetworkCredential); читайте из конфигурации: то же значение
            TKN1004: Секрет в коде разработки (проверка среды: IsDevelopment()): сервисный токен dbt 'dbtc_***' (код действует от имени своего пользователя, а этот токен нет; запрашивается: учётные данные пользователя dbt); читайте из конфигурации: персональный токен доступа dbt
            TKN1005: Токен вне компилируемого кода (комментарий): сервисный токен dbt 'dbtc_***'; отзовите его у провайдера и удалите отсюда
            TKN1006: Похоже на секрет: ключ API; место — код рабочей среды (нет проверки среды); так говорит имя 'apiKey', и значение выглядит случайным; читайте его из конфигурации
            TKN1007: Токен в коде разработки (проверка среды: IsDevelopment()): персональный токен доступа GitHub (классический) 'ghp_***'; контрольная сумма верна, значит он выпущен, а не выдуман; отзовите его и читайте из конфигурации: то же значение
            TKN2001: Код рабочей среды (нет проверки среды) читает персональный токен: персональный токен доступа GitHub; он действует от имени человека, вместо него читайте: токен установки GitHub App
            TKN2002: Сервисный токен там, где вызову нужен контекст самого пользователя (запрашивается: учётные данные пользователя dbt): сервисный токен dbt; вместо него используйте: персональный токен доступа dbt
            TKN2003: Токен в коде рабочей среды (нет проверки среды): секретный ключ Stripe (тестовый режим) 'sk_test_***'; он открывает только песочницу провайдера, читайте токен каждой среды из конфигурации
            TKN3001: Персональный токен в файле конфигурации рабочей среды (файл читает каждая среда): персональный токен доступа dbt 'dbtu_***'; он действует от имени человека, вместо него используйте и храните вне репозитория: сервисный токен dbt (на планах Developer и Starter только для Semantic Layer)
            TKN3002: Секрет в файле конфигурации (файл читает каждая среда): сервисный токен dbt 'dbtc_***'; храните вне репозитория: это значение
            TKN3003: Секрет в файле конфигурации среды разработки (среда: 'Development'): персональный токен доступа dbt 'dbtu_***'; храните вне репозитория: это значение
            TKN4001: Программа читает значение: ключ 'Dbt:ServiceToken', сервисный токен dbt; задайте его везде, где она работает
            TKN9001: 'nobody' — не владелец; допустимы personal, service, unknown
            TKN9002: В этом файле больше ничего не соответствует записи; удалите её строку сами или командой dotnet build -t:WriteTokenBaseline
            """.ReplaceLineEndings("\n"),
            string.Join('\n', said.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(new CultureInfo("ru-RU"))}").Order(StringComparer.Ordinal)));
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync()
    {
        var project = new AdhocWorkspace().AddProject("App", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new(Descriptors.RequiredValueId, ReportDiagnostic.Info)]))
            .WithMetadataReferences(References.Web)
            .AddDocument("C.cs", Code, filePath: "/app/C.cs").Project;
        foreach (var (path, text) in Files)
        {
            project = path.EndsWith("config", StringComparison.Ordinal)
                ? project.AddAnalyzerConfigDocument(path, SourceText.From(text), filePath: path).Project
                : project.AddAdditionalDocument(path, text, filePath: path).Project;
        }

        var compilation = await project.GetCompilationAsync();
        Assert.DoesNotContain(compilation!.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers([.. AllRules.Analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }
}
