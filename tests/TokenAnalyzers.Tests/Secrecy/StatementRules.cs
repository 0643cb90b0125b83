namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Statements in C#, and what stands between them.</summary>
internal static class StatementRules
{
    public static (string Kind, string[] Rules)[] Rules { get; } =
    [
        ("statements", ["«statement»", "«statement»", "«statement»\n«statements»", "«between»\n«statement»"]),

        (
            "between",
            [
                "// «text»", "/* «text»\n«name»=«text» */", "#region «text»\n#endregion", "#pragma warning disable «secretWord»",
                "#if «secretWord»\nUse(\"«text»\");\n#elif «name»\n// «text»\n#endif", "#if DEBUG\nUse(«made»);\n#else\nUse(«made»);\n#endif",
                "#warning «text»", "// TODO «name»: «text»", "«secretWord»: ;", "#line 1 \"«text»\"\n#line default",
            ]),

        (
            "statement",
            [
                "Use(«expression»);", "var «a:id» = «expression»; Use(«a»);", "string «a:id»; «a» = «expression»; Use(«a»);",
                "const string «a:id» = «constant»; Use(«a» + «expression»);", "given = «expression»;", "given ??= «expression»;",
                "if (string.IsNullOrEmpty(given)) given = «expression»;", "if (environment.IsDevelopment()) { given = «expression»; }",
                "if (environment.IsEnvironment(\"«text»\")) { «statement» }", "if (environment.IsProduction()) Use(«expression»); else Use(«expression»);",
                "switch (given) { case \"«text»\": Use(«expression»); break; case «constant»: break; }", "if (given.Equals(«expression»)) Use(\"«text»\");",
                "if (string.Equals(given, «expression»)) { «statement» }", "var (user, «a:id») = («expression», «expression»); Use(«a»);",
                "void «a:id»(string «b:id») => Use(«b»); «a»(«b»: «expression»); «a»(«expression»);", "Named(password: «expression», name: «expression»);",
                "Named(\"«text»\", «expression»);", "WithKey(\"«text»\", «expression»);", "WithKey(«expression», «expression»);",
                "client.DefaultRequestHeaders.Add(\"«text»\", «expression»);", "client.DefaultRequestHeaders.Add(\"Authorization\", «expression»);",
                "client.DefaultRequestHeaders.Add(\"X-«secretWord»-«name»\", «expression»);",
                "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"«text»\", «expression»);",
                "client.DefaultRequestHeaders.Authorization = new(\"Bearer\", «expression»);", "client.BaseAddress = new Uri(«expression»);",
                "Use(new NetworkCredential(«expression», «expression»));", "Use(new NetworkCredential { UserName = «expression», Password = «expression» });",
                "Use(new HttpRequestMessage(HttpMethod.Get, «expression») { Headers = { { \"«text»\", «expression» } } });",
                "Use(new UriBuilder { UserName = «expression», Password = «expression» });",
                "Use(new Settings { Password = «expression», Name = «expression», ApiKey = «made» });",
                "services.AddHttpClient(\"«text»\", named => named.DefaultRequestHeaders.Add(\"«text»\", «expression»));",
                "services.Configure<Settings>(settings => settings.Password = «expression»);",
                "services.AddSingleton(_ => new Settings { ApiKey = «expression» });",
                "services.AddSingleton(provider => new HttpClient { DefaultRequestHeaders = { { \"«text»\", «made» } } });",
                "logger.LogInformation(\"«log»\", «expression», «expression»);", "logger.LogError(\"«text»\" + «expression»);",
                "Console.WriteLine(\"«format»\", «expression», «expression»);", "Environment.SetEnvironmentVariable(\"«variable»\", «expression»);",
                "Use(Environment.GetEnvironmentVariable(\"«variable»\") ?? throw new InvalidOperationException(«made»));",
                "var «a:id» = configuration[\"«key»\"]; if (string.IsNullOrEmpty(«a»)) { «a» = «expression»; } Use(«a»);",
                "const string «a:id» = \"«key»\"; Use(configuration[«a»]);",
                "client.GetAsync($\"https://«provider».com/«text»?«name»={«expression»}\");",
                "Use(new Dictionary<string, object> { [\"«text»\"] = new { «a:id» = «expression» } });",
                "foreach (var «a:id» in new[] { «made», «expression» }) Use(«a»);",
                "try { Use(«expression»); } catch (Exception «a:id») when («a».Message == \"«text»\") { «statement» }",
                "Func<string> «a:id» = () => «expression»; Use(«a»());", "_ = Task.Run(() => Named(«expression», «made»));", "{ «statements» }",
                "client.DefaultRequestHeaders.Authorization = new(\"Basic\", Convert.ToBase64String(Encoding.ASCII.GetBytes(\"«secret»:\" + «expression»)));",
            ]),
    ];
}
