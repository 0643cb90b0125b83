using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Tests.ConfigurationFiles;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What is reported in each kind of configuration file, and beside it what looks alike and is not.</summary>
public sealed class ConfigurationFileAnalyzerTests
{
    private const string Personal = "TKN3001", Production = "TKN3002", Development = "TKN3003";

    public static TheoryData<string, string, string> Reported => new()
    {
        // JSON
        { "appsettings.json", """{ "Dbt": { "Token": "⟦«user»⟧" } }""", Personal },
        { "appsettings.json", """{ "Dbt": { "Token": "⟦«service»⟧" } }""", Production },
        { "appsettings.json", """{ "Dbt": { "ClientSecret": "⟦«secret»⟧" } }""", Production },
        { "appsettings.json", """{ "Dbt": { "PersonalAccessToken": "⟦«secret»⟧" } }""", Personal },
        { "appsettings.json", """{ "GitLab": { "Token": "⟦«gitlab»⟧" } }""", Production },
        { "appsettings.json", """{ "GitLab": { "PersonalAccessToken": "⟦«gitlab»⟧" } }""", Personal },
        { "appsettings.json", """{ "Url": "https://user:⟦«service»⟧@dbt.example/" }""", Production },
        { "appsettings.json", """{ "Smtp": { "Password": "⟦Kr4ken!Pa55⟧" }, } // ci""", Production },
        { "appsettings.json", "{\n  // Token: ⟦«service»⟧\n}", Production },
        { "appsettings.json", """{ "Keys": [ { "name": "ApiKey", "value": "⟦«secret»⟧" } ] }""", Production },
        { "appsettings.json", """{ "Keys": [ { "value": "⟦«secret»⟧", "name": "ApiKey" } ] }""", Production },
        { "appsettings.Production.json", """{ "Dbt:Token": "⟦«user»⟧" }""", Personal },
        { "appsettings.Development.json", """{ "Dbt:Token": "⟦«user»⟧" }""", Development },
        { "Properties/launchSettings.json", """{ "profiles": { "Shop": { "environmentVariables": { "DBT_TOKEN": "⟦«user»⟧" } } } }""", Development },
        { "local.settings.json", """{ "Values": { "Dbt__Token": "⟦«service»⟧" } }""", Development },
        { "dbt.postman_collection.json", """{ "auth": { "bearer": [ { "key": "token", "value": "⟦«user»⟧", "type": "string" } ] } }""", Development },
        { "dbt.postman_collection.json", """{ "header": [ { "key": "Authorization", "value": "Token ⟦«secret»⟧" } ] }""", Development },
        { "prod.postman_environment.json", """{ "values": [ { "key": "api_key", "value": "⟦«secret»⟧", "enabled": true } ] }""", Development },
        { ".vscode/mcp.json", """{ "servers": { "dbt": { "headers": { "Authorization": "Bearer ⟦«user»⟧" } } } }""", Development },

        // XML
        { "app.config", """<configuration><appSettings><add key="DbtToken" value="⟦«user»⟧" /></appSettings></configuration>""", Personal },
        { "web.config", """<appSettings><add key='ida:ClientSecret' value='⟦«secret»⟧'/></appSettings>""", Production },
        { "web.config", """<machineKey validationKey="⟦«secret»⟧" validation="HMACSHA256" />""", Production },
        { "web.Debug.config", """<add key="DbtToken" value="⟦«user»⟧" />""", Development },
        { "web.Release.config", """<add key="DbtToken" value="⟦«user»⟧" />""", Personal },
        { "app.config", """<setting name="ApiToken" serializeAs="String"><value>⟦«secret»⟧</value></setting>""", Production },
        { "app.config", """<ApiToken><![CDATA[⟦«secret»⟧]]></ApiToken>""", Production },
        {
            "nuget.config",
            """<packageSourceCredentials><Feed><add key="ClearTextPassword" value="⟦«secret»⟧" /></Feed></packageSourceCredentials>""",
            Production
        },
        { "NuGet.Config", """<!-- ⟦«user»⟧ -->""", Personal },

        // YAML
        { "docker-compose.yml", "services:\n  shop:\n    environment:\n      DBT_TOKEN: ⟦«user»⟧ # of the shop\n", Personal },
        { "docker-compose.yml", "services:\n  shop:\n    environment:\n      - DBT_TOKEN=⟦«secret»⟧\n", Production },
        { "docker-compose.override.yml", "services:\n  shop:\n    environment:\n      - DBT_TOKEN=⟦«user»⟧\n", Development },
        {
            "dbt_cloud.yml",
            "version: \"1\"\nprojects:\n  - project-name: \"shop\"\n    token-name: \"cloud-cli-1091\"\n    token-value: \"⟦«user»⟧\"\n",
            Production
        },
        { "dbt_cloud.yml", "projects:\n  - token-value: '⟦«secret»⟧'\n", Production },
        { "profiles.yml", "shop:\n  outputs:\n    prod:\n      password: ⟦«secret»⟧\n", Production },
        { "profiles.yml", "shop:\n  outputs:\n    dev:\n      password: ⟦«secret»⟧\n", Development },
        { "Pulumi.prod.yaml", "config:\n  dbtcloud:token: ⟦«user»⟧\n", Personal },
        { "Pulumi.dev.yaml", "config:\n  dbtcloud:token: ⟦«secret»⟧\n", Development },
        { "docker-compose.yml", "services: { shop: { environment: { API_KEY: \"⟦«secret»⟧\", MODE: fast } } }\n", Production },
        { "docker-compose.yml", "env:\n- value: ⟦«secret»⟧\n  name: API_TOKEN\n- name: MODE\n  value: fast\n", Production },
        { "docker-compose.yml", "secret: |\n  ⟦Kr4ken!Pa55⟧\nname: shop\n", Production },

        // INI and dotenv
        { ".env", "DBT_TOKEN=⟦«user»⟧\n", Development },
        { ".env.production", "export DBT_TOKEN=\"⟦«user»⟧\"\n", Personal },
        { ".env.prod", "[shop]\nAPI_KEY = '⟦«secret»⟧' # of the shop\n", Production },
        { ".env.local", "API_KEY=⟦«secret»⟧", Development },

        // HCL
        { "infra/prod/main.tf", "provider \"dbtcloud\" {\n  token = \"⟦«user»⟧\"\n}\n", Personal },
        { "infra/main.tf", "provider \"dbtcloud\" {\n  token = \"⟦«user»⟧\"\n}\n", Personal },
        { "infra/staging/main.tf", "provider \"dbtcloud\" {\n  token = \"⟦«user»⟧\"\n}\n", Development },
        { "prod.tfvars", "dbt_token = \"⟦«service»⟧\"\n", Production },
        { "staging.tfvars", "dbt_token = \"⟦«user»⟧\"\n", Development },
        { "main.tf", "variable \"dbt_token\" {\n  type    = string\n  default = \"⟦«secret»⟧\"\n}\n", Production },
        { "main.tf", "data \"http\" \"run\" {\n  request_headers = {\n    Authorization = \"Token ⟦«secret»⟧\"\n  }\n}\n", Production },
        { "main.tf", "locals { api_token = <<-EOT\n  ⟦Kr4ken!Pa55⟧\n  EOT\n}\n", Production },
        {
            "main.tf",
            "terraform {\n  cloud {\n    workspaces { name = \"shop-staging\" }\n  }\n}\nprovider \"dbtcloud\" { token = \"⟦«user»⟧\" }\n",
            Development
        },

        // HTTP
        { "jobs.http", "@token = ⟦«user»⟧\n\nGET https://dbt.example/api/v2/\nAuthorization: Token {{token}}\n", Development },
        { "jobs.http", "GET https://dbt.example/api/v2/\r\nAuthorization: Bearer ⟦«secret»⟧\r\nAccept: application/json\r\n\r\n{ \"a\": 1 }\r\n", Development },
        { "jobs.rest", "POST https://dbt.example/\nX-Api-Key: ⟦«secret»⟧\n\n###\nGET https://dbt.example/?token=⟦«service»⟧\n", "TKN3003 TKN3003" },

        // A sandbox is development, whatever reads the file.
        { "appsettings.json", """{ "Stripe": { "SecretKey": "⟦«sandbox»⟧" } }""", Development },
    };

    public static TheoryData<string, string> Silent => new()
    {
        // JSON
        { "appsettings.json", """{ "Dbt": { "Token": "" } }""" },
        { "appsettings.json", """{ "Dbt": { "Token": "${DBT_TOKEN}" } }""" },
        { "appsettings.json", """{ "Dbt": { "ClientSecret": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/Dbt1/)" } }""" },
        { "appsettings.json", """{ "Dbt": { "PersonalAccessToken": "<your token>" } }""" },
        { "appsettings.json", $$"""{ "GitLab": { "Token": "glpat-{{new string('x', 20)}}" } }""" },
        { "appsettings.json", """{ "GitLab": { "PersonalAccessTokens": "https://gitlab.example/-/profile/tokens1" } }""" },
        { "appsettings.json", """{ "Url": "https://user:password@dbt.example/" }""" },
        { "appsettings.json", """{ "Smtp": { "PasswordFile": "/run/secrets/Smtp1" }, } // ci""" },
        { "appsettings.json", "{\n  // Token: dbtc_...\n}" },
        { "appsettings.json", """{ "Keys": [ { "name": "Label", "value": "«secret»" } ] }""" },
        { "appsettings.json", """{ "Keys": [ { "value": "«secret»", "name": "Label" } ] }""" },
        { "appsettings.Production.json", """{ "Dbt:TokenEndpoint": "https://dbt.example/oauth2/token1" }""" },
        { "appsettings.Development.json", """{ "UserSecretsId": "c0ffee00-1234-4321-abcd-0123456789ab", "Secret": "c0ffee01-1234-4321-abcd-0123456789ab" }""" },
        { "Properties/launchSettings.json", """{ "profiles": { "Shop": { "environmentVariables": { "DBT_TOKEN": "$(DbtToken)" } } } }""" },
        { "local.settings.json", """{ "Values": { "Dbt__Token": "UseDevelopmentStorage=true" } }""" },
        { "dbt.postman_collection.json", """{ "auth": { "bearer": [ { "key": "token", "value": "{{dbt_token}}", "type": "string" } ] } }""" },
        { "dbt.postman_collection.json", """{ "header": [ { "key": "Authorization", "value": "Token {{token}}" } ] }""" },
        { "prod.postman_environment.json", """{ "values": [ { "key": "base_url", "value": "https://dbt.example/api/v2" } ] }""" },
        { ".vscode/mcp.json", """{ "servers": { "dbt": { "headers": { "Authorization": "Bearer ${input:dbtToken}" } } } }""" },

        // XML
        { "app.config", """<configuration><appSettings><add key="DbtToken" value="" /></appSettings></configuration>""" },
        { "web.config", """<appSettings><add key='ida:ClientSecret' value='#{ClientSecret}#'/></appSettings>""" },
        { "web.config", """<assemblyIdentity name="Shop" publicKeyToken="b77a5c561934e089" culture="neutral" />""" },
        { "web.Debug.config", """<add key="DbtToken" value="%DBT_TOKEN%" />""" },
        { "web.Release.config", """<add key="DbtToken" value="__DbtToken__" />""" },
        { "app.config", """<setting name="ApiTokenName" serializeAs="String"><value>«secret»</value></setting>""" },
        { "app.config", """<ApiToken><![CDATA[]]></ApiToken>""" },
        { "nuget.config", """<packageSourceCredentials><Feed><add key="Password" value="«secret»" /><add key="ClearTextPassword" value="%FEED_PASSWORD%" /></Feed></packageSourceCredentials>""" },
        { "NuGet.Config", """<!-- dbtu_ is the start of a token -->""" },

        // YAML
        { "docker-compose.yml", "services:\n  shop:\n    environment:\n      DBT_TOKEN: ${DBT_TOKEN} # of the shop\n" },
        { "docker-compose.yml", "services:\n  shop:\n    environment:\n      - DBT_TOKEN\n      - DBT_TOKEN_FILE=/run/secrets/Dbt1\n" },
        { "docker-compose.override.yml", "services:\n  shop:\n    environment:\n      - DBT_TOKEN=$DBT_TOKEN\n" },
        { "dbt_cloud.yml", "version: \"1\"\nprojects:\n  - project-name: \"shop\"\n    token-name: \"cloud-cli-1091\"\n    token-value: \"<token>\"\n" },
        { "profiles.yml", "shop:\n  outputs:\n    prod:\n      password: \"{{ env_var('DBT_PASSWORD1') }}\"\n" },
        { "Pulumi.prod.yaml", "config:\n  dbtcloud:token:\n    secure: «secret»\n" },
        { "Pulumi.dev.yaml", "config:\n  dbtcloud:host: «secret»\n" },
        { "docker-compose.yml", "services: { shop: { environment: { API_KEY: \"${API_KEY}\", MODE: \"«secret»\" } } }\n" },
        { "docker-compose.yml", "env:\n- value: «secret»\n  name: MODE\n- name: API_TOKEN\n  valueFrom: Kr4ken!Pa55\n" },
        { "docker-compose.yml", "secret: !vault |\n  Kr4ken!Pa55\nname: shop\n" },
        { "docker-compose.yml", "token: *shared1\nsecret: ENC[AES256_GCM,data:«secret»]\n" },

        // INI and dotenv
        { ".env", "DBT_TOKEN=\n# DBT_TOKEN=your-token\n" },
        { ".env.production", "export DBT_TOKEN=\"op://shop/dbt/Token1\"\n" },
        { ".env.prod", "[token]\nNAME = '«secret»'\n" },
        { ".env.example", "API_KEY=changeme123" },

        // HCL
        { "infra/prod/main.tf", "provider \"dbtcloud\" {\n  token = var.dbt_token\n}\n" },
        { "infra/main.tf", "provider \"dbtcloud\" {\n  token = \"${var.dbt_token_1}\"\n}\n" },
        { "prod.tfvars", "dbt_token = \"\"\n" },
        { "main.tf", "variable \"dbt_token\" {\n  type        = string\n  description = \"«secret»\"\n}\n" },
        { "main.tf", "data \"http\" \"run\" {\n  request_headers = {\n    Authorization = \"Token ${var.dbt_token1}\"\n  }\n}\n" },
        { "main.tf", "resource \"dbtcloud_service_token\" \"ci\" {\n  name = \"CI 2026a\"\n  api_token == \"«secret»\"\n}\n" },

        // HTTP
        { "jobs.http", "@token = {{$dotenv DBT_TOKEN}}\n\nGET https://dbt.example/api/v2/\nAuthorization: Token {{token}}\n" },
        { "jobs.http", "GET https://dbt.example/api/v2/\r\nAuthorization: Bearer {{$processEnv DBT_TOKEN1}}\r\n\r\nX-Api-Key: «secret»\r\n" },
        { "jobs.rest", "# X-Api-Key: «secret»\nPOST https://dbt.example/\nAccept: «secret»\n" },

        // Files that nobody asked for
        { "package.json", """{ "token": "«user»" }""" },
        { "PublicAPI.Shipped.txt", "«user»" },
        { "myappsettings.json", """{ "token": "«user»" }""" },
    };

    [Theory, MemberData(nameof(Reported))]
    public Task A_token_in_a_configuration_file_is_reported_at_its_place(string path, string text, string rules) =>
        new FileVerifier().VerifyAsync(path, text, rules.Split(' '));

    [Theory, MemberData(nameof(Silent))]
    public Task What_is_no_token_is_not_reported(string path, string text) => new FileVerifier().VerifyAsync(path, text);

    // As in code: a checksum holds in nothing that is made up.
    [Theory]
    [InlineData("appsettings.Development.json", "«issued»", DiagnosticSeverity.Warning)]
    [InlineData("appsettings.Development.json", "«gitlab»", DiagnosticSeverity.Info)]
    [InlineData("appsettings.Development.json", "«user»", DiagnosticSeverity.Info)]
    [InlineData("appsettings.json", "«sandbox»", DiagnosticSeverity.Info)]
    public async Task A_token_that_was_issued_is_a_warning_in_a_file_of_development_too(string path, string token, DiagnosticSeverity severity)
    {
        var text = SourceText.From(FileVerifier.Compose($$"""{ "Shop": { "Token": "{{token}}" } }"""));

        var diagnostic = Assert.Single(await new FileVerifier().OfAsync(path, text));
        Assert.Equal((Development, severity), (diagnostic.Id, diagnostic.Severity));
    }
}
