namespace TokenAnalyzers.Tests.ConfigurationFiles;

/// <summary>Which stage a file is of, for whom it is read, and what the message says of both.</summary>
public sealed class ConfigurationFileContextTests
{
    private const string InJson = """{ "Dbt": { "Token": "⟦«user»⟧" } }""";
    private const string InHcl = "provider \"dbtcloud\" {\n  token = \"⟦«user»⟧\"\n}\n";
    private const string InYaml = "shop:\n  token: ⟦«user»⟧\n";

    /// <summary>The text of a connection, and the rule and the reason that its password is reported with; none where it is not.</summary>
    public static TheoryData<string, string, string[]> Passwords => new()
    {
        { "appsettings.json", "Server=db;User Id=shop;Password=⟦Kr4ken!Pa55⟧", ["TKN3002: Value of 'Db:Password' in a configuration file (every environment reads it); keep it out of the repository"] },
        { "appsettings.json", "Server=localhost;User Id=shop;Password=⟦Kr4ken!Pa55⟧", ["TKN3003: Value of 'Db:Password' in a configuration file of development (it is for a server on the same machine); keep it out of the repository"] },
        { "appsettings.Production.json", "amqp://shop:⟦Kr4ken!Pa55⟧@127.0.0.1", ["TKN3003: Value of 'Db:password' in a configuration file of development (it is for a server on the same machine); keep it out of the repository"] },
        { "appsettings.json", "Server=db;User Id=sa;Password=⟦Passw0rd!⟧", ["TKN3003: Value of 'Db:Password' in a configuration file of development (it is a password that everybody knows); keep it out of the repository"] },
        { "appsettings.json", "amqp://guest:guest@localhost", [] },
        { "appsettings.Development.json", "Server=db;User Id=sa;Password=Passw0rd!", [] },
        { "appsettings.Development.json", "Server=db;User Id=sa;Password=⟦Kr4ken!Pa55⟧", ["TKN3003: Value of 'Db:Password' in a configuration file of development (its environment is 'Development'); keep it out of the repository"] },
    };

    [Theory, MemberData(nameof(Passwords))]
    public Task The_server_and_the_password_of_a_connection_say_something_too(string path, string connection, string[] expected) =>
        new FileVerifier().VerifyAsync(path, $$"""{ "Db": "{{connection}}" }""", expected);

    public static TheoryData<string, string, string> Stages => new()
    {
        { "appsettings.json", InJson, "production: every environment reads it" },
        { "appsettings.Production.json", InJson, "production: its environment is 'Production'" },
        { "appsettings.Blue.json", InJson, "production: its environment is 'Blue'" },
        { "appsettings.Development.json", InJson, "development: its environment is 'Development'" },
        { "appsettings.Staging.json", InJson, "development: its environment is 'Staging'" },
        { "appsettings.Local.json", InJson, "development: its environment is 'Local'" },
        { "APPSETTINGS.DEVELOPMENT.JSON", InJson, "development: its environment is 'DEVELOPMENT'" },
        { "deploy/staging/appsettings.json", InJson, "development: its folder says 'staging'" },
        { "appsettings.json", """{ "Staging": { "Token": "⟦«user»⟧" } }""", "development: its key says 'staging'" },
        { "appsettings.json", """{ "Dbt": { "LiveToken": "⟦«user»⟧" } }""", "production: its key says 'live'" },
        { "main.tf", InHcl, "production: no word of its names says development" },
        { "prod.tf", InHcl, "production: its name says 'prod'" },
        { "live.tfvars", "token = \"⟦«user»⟧\"", "production: its name says 'live'" },
        { "dev.tfvars", "token = \"⟦«user»⟧\"", "development: its name says 'dev'" },
        { "terraform-test.tfvars", "token = \"⟦«user»⟧\"", "development: its name says 'test'" },
        { "pre-prod.tfvars", "token = \"⟦«user»⟧\"", "development: its name says 'prod'" },
        { "test-prod.tfvars", "token = \"⟦«user»⟧\"", "production: its name says 'prod'" },
        { "envs/prod/staging.tf", InHcl, "development: its name says 'staging'" },
        { "envs/prod/main.tf", InHcl, "production: its folder says 'prod'" },
        { "envs/prod/staging/main.tf", InHcl, "development: its folder says 'staging'" },
        { "envs/sandbox/main.tf", InHcl, "development: its folder says 'sandbox'" },
        { "contest/latest/product.tf", InHcl, "production: no word of its names says development" },
        { "../../staging/main.tf", InHcl, "development: its folder says 'staging'" },
        { "prod.tfvars", "staging_token = \"⟦«user»⟧\"", "development: its key says 'staging'" },
        {
            "main.tf",
            "terraform {\n  backend \"remote\" {\n    workspaces {\n      prefix = \"shop-dev-\"\n    }\n  }\n}\n" + InHcl,
            "development: its workspace says 'dev'"
        },
        { "Pulumi.prod.yaml", InYaml, "production: its name says 'prod'" },
        { "Pulumi.dev.yaml", InYaml, "development: its name says 'dev'" },
        { "Pulumi.shop.yaml", InYaml, "production: no word of its names says development" },
        { "docker-compose.yml", InYaml, "production: no word of its names says development" },
        { "docker-compose.prod.yml", InYaml, "production: its name says 'prod'" },
        { "docker-compose.test.yml", InYaml, "development: its name says 'test'" },
        { "docker-compose.override.yml", InYaml, "development: it overrides the production file on a developer's machine" },
        { "nuget.config", "<a>⟦«user»⟧</a>", "production: every build reads it" },
        { ".env", "TOKEN=⟦«user»⟧", "development: a .env file is for local runs unless its name says otherwise" },
        { ".env.production", "TOKEN=⟦«user»⟧", "production: its name says 'production'" },
        { "prod/launchSettings.json", InJson, "development: only a developer's machine reads it" },
        { "prod/jobs.http", "GET https://x\nA: ⟦«user»⟧", "development: its requests are sent by hand" },
    };

    public static TheoryData<string, string, string> Options => new()
    {
        { "main.tf", "token_analyzers.stage = development", "development: token_analyzers.stage says so" },
        { "staging.tf", "token_analyzers.stage = production", "production: token_analyzers.stage says so" },
        { "staging.tf", "token_analyzers.production_files = staging.tf", "production: token_analyzers.production_files says so" },
        { "infra/main.tf", "token_analyzers.development_files = other.tf, infra/*.tf", "development: token_analyzers.development_files says so" },
        { "infra/main.tf", "token_analyzers.development_files = other/*.tf", "production: no word of its names says development" },
        { "nightly.tf", "token_analyzers.development_environments = Nightly", "development: its name says 'nightly'" },
        { "staging.tf", "token_analyzers.production_environments = Staging", "production: its name says 'staging'" },
    };

    [Theory, MemberData(nameof(Stages))]
    public Task The_nearest_name_that_says_something_decides(string path, string text, string stage) =>
        new FileVerifier().VerifyAsync(path, text, Message(stage));

    [Theory, MemberData(nameof(Options))]
    public Task An_option_is_nearer_than_any_name(string path, string option, string stage) =>
        new FileVerifier { Options = [option] }.VerifyAsync(path, InHcl, Message(stage));

    [Theory]
    [InlineData("appsettings.json", InJson, "TokenAnalyzersStage = development", "development: TokenAnalyzersStage says so")]
    [InlineData("appsettings.json", InJson, "IsTestProject = true", "development: IsTestProject is true")]
    [InlineData("appsettings.Production.json", InJson, "IsTestProject = true", "production: its environment is 'Production'")]
    [InlineData("/repository/appsettings.json", InJson, "TokenAnalyzersStage = development", "production: every environment reads it")]
    [InlineData("/repository/appsettings.json", InJson, "IsTestProject = true", "production: every environment reads it")]
    [InlineData("main.tf", InHcl, "TokenAnalyzersStage = development", "production: no word of its names says development")]
    [InlineData("main.tf", InHcl, "IsTestProject = true", "production: no word of its names says development")]
    public Task What_the_project_says_holds_for_what_its_program_reads(string path, string text, string property, string stage) =>
        new FileVerifier { Properties = [property] }.VerifyAsync(path, text, Message(stage));

    [Fact]
    public Task A_test_framework_makes_the_settings_of_its_project_development() =>
        new FileVerifier { Assembly = "xunit.core" }.VerifyAsync("appsettings.json", InJson, Message("development: the project references xunit"));

    // What a program in a browser loads, every visitor can; and what it does not load stands beside it.
    [Theory]
    [InlineData("wwwroot/appsettings.json", "production: every visitor can read it")]
    [InlineData("wwwroot/appsettings.Development.json", "production: every visitor can read it")]
    [InlineData("appsettings.json", "production: every environment reads it")]
    [InlineData("wwwroot.old/appsettings.Development.json", "development: its environment is 'Development'")]
    public Task Settings_in_the_web_root_of_a_program_for_browsers_are_for_everyone(string path, string stage) =>
        new FileVerifier { Assembly = "Microsoft.AspNetCore.Components.WebAssembly" }.VerifyAsync(path, InJson, Message(stage));

    [Fact]
    public Task The_web_root_of_a_server_says_nothing() =>
        new FileVerifier().VerifyAsync("wwwroot/appsettings.json", InJson, Message("production: every environment reads it"));

    [Theory]
    [InlineData(
        "dbt_cloud.yml",
        "token-value: ⟦«user»⟧",
        "TKN3002: dbt personal access token 'dbtu_***' in a configuration file (the dbt CLI reads it for its user); keep it out of the repository")]
    [InlineData("dbt_cloud.yml", "token-value: ⟦«service»⟧", "TKN3002: dbt service token 'dbtc_***' in a configuration file (the dbt CLI reads it for its user): it acts for its user (the dbt CLI reads it for its user), and this token does not; keep a dbt personal access token out of the repository")]
    public Task A_file_of_its_user_takes_a_personal_token(string path, string text, string message) => new FileVerifier().VerifyAsync(path, text, message);

    [Theory]
    [InlineData(
        "TokenAnalyzersActor = user",
        "TKN3002: dbt personal access token 'dbtu_***' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData("TokenAnalyzersActor = service", "TKN3001: dbt personal access token 'dbtu_***' in a configuration file that production reads (every environment reads it): it acts as a person; use a dbt service token (Semantic Layer only on Developer and Starter plans), and keep it out of the repository")]
    public Task A_program_that_acts_for_its_user_takes_a_personal_token(string property, string message) =>
        new FileVerifier { Properties = [property] }.VerifyAsync("appsettings.json", InJson, message);

    [Theory]
    [InlineData("GitHub:Pat", "TKN3001: Value of 'GitHub:Pat', a GitHub personal access token, in a configuration file that production reads (every environment reads it): it acts as a person; use a GitHub App installation token, and keep it out of the repository")]
    [InlineData("PersonalAccessToken", "TKN3001: Value of 'PersonalAccessToken', a personal access token, in a configuration file that production reads (every environment reads it): it acts as a person; use a service token, and keep it out of the repository")]
    [InlineData("AuthenticationSettings:JwtBearerConfiguration:SigningKey", "TKN3002: Value of 'JwtBearerConfiguration:SigningKey' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData("ApplicationConnectionSettings:StorageAccountAccessKey", "TKN3002: Value of 'StorageAccountAccessKey' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData("Storage:SharedAccessKeySecretForUploadsAndDownloadsApiKey", "TKN3002: Value of 'KeySecretForUploadsAndDownloadsApiKey' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData("q7Xr2mK9vB4nT1zL:Password", "TKN3002: Value of 'Password' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData("Smtp:Password", "TKN3002: Value of 'Smtp:Password' in a configuration file (every environment reads it); keep it out of the repository")]
    public Task The_message_names_the_key_of_a_value_in_no_known_form(string key, string message) =>
        new FileVerifier().VerifyAsync("appsettings.json", $$"""{ "{{key}}": "⟦«secret»⟧" }""", message);

    [Theory]
    [InlineData("Path")]
    [InlineData("Compat")]
    [InlineData("PatName")]
    [InlineData("UserTokenCount")]
    public Task Other_keys_name_no_personal_token(string key) => new FileVerifier().VerifyAsync("appsettings.json", $$"""{ "{{key}}": "«secret»" }""");

    private static string Message(string stage)
    {
        var (place, reason) = (stage.Split(": ")[0], stage.Split(": ", 2)[1]);
        return place == "production"
            ? $"TKN3001: dbt personal access token 'dbtu_***' in a configuration file that production reads ({reason}): it acts as a person; use a dbt service token (Semantic Layer only on Developer and Starter plans), and keep it out of the repository"
            : $"TKN3003: dbt personal access token 'dbtu_***' in a configuration file of development ({reason}); keep it out of the repository";
    }
}
