namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Configuration files: a first line with the path, and then what stands in the file.</summary>
internal static class FileRules
{
    public static (string Kind, string[] Rules)[] Rules { get; } =
    [
        (
            "file",
            [
                "appsettings.json\n{ «jsonPairs» }", "appsettings.«secretWord».json\n{ «jsonPairs» }", "«secretWord»/launchSettings.json\n{ «jsonPairs» }",
                "«id».json\n{ «jsonPairs» }", "«secretWord».postman_collection.json\n{ «jsonPairs» }", "mcp.json\n{ «jsonPairs» }",
                "web.config\n<configuration>«xml»</configuration>", "app.config\n<configuration>«xml»</configuration>",
                "nuget.config\n<configuration>«xml»</configuration>", "«id».props\n<Project>«xml»</Project>", "«secretWord».xml\n«xml»",
                ".env\n«lines»", ".env.«secretWord»\n«lines»", "Dockerfile\n«lines»", "«id».ps1\n«lines»", "«id».ini\n«lines»", "«secretWord».sh\n«lines»",
                "«id».txt\n«lines»",
                "«id».http\n«http»", "main.tf\n«hcl»", "«secretWord».tfvars\n«hcl»", "docker-compose.yml\n«yaml»", "«id».yml\n«yaml»", "profiles.yml\n«yaml»",
                "Pulumi.«secretWord».yaml\n«yaml»",
                "TokenFormats.txt\n«teamFormats»", ".editorconfig\n[*]\n«settings»",
            ]),

        (
            "jsonPairs",
            [
                "", "\"«fileKey»\": «json», «jsonPairs»", "\"«name»\": «json», «jsonPairs»", "// «text»\n«jsonPairs»",
                "\"name\": \"«fileKey»\", \"value\": «json», «jsonPairs»", "\"«secret»\": «json», «jsonPairs»",
            ]),
        (
            "json",
            [
                "\"«text»\"", "\"«text»\"", "{ «jsonPairs» }", "[ «json», «json» ]", "\"«escapes»\"", "[ { \"key\": \"«fileKey»\", \"value\": «json» } ]",
                "/* «text» */ «json»", "«secret»", "\"«text»",
            ]),
        (
            "xml",
            [
                "", "<«id» «id»=\"«fileText»\">«xml»</«id»>«xml»", "<add key=\"«fileKey»\" value=\"«fileText»\"/>«xml»",
                "<add name=\"«fileText»\" connectionString=\"«fileText»\" />«xml»", "<«name»>«fileText»</«name»>«xml»", "<!-- «fileText» -->«xml»",
                "<![CDATA[ «text» ]]>«xml»",
                "<«secretWord»><add key=\"«name»\" value='«fileText»'/></«secretWord»>", "<«id»>«fileText»</«id»>«xml»", "<a «name»='«secret»'",
                "<?«id» «text»?>«xml»", "<add key=\"Username\" value=\"«secret»\"/><add key=\"ClearTextPassword\" value=\"«secret»\"/>",
            ]),

        (
            "lines",
            [
                "", "«line»\n«lines»", "«line»\n«line»\n«lines»", "«line»\n«line»\n«line»\n«lines»",
            ]),

        (
            "line",
            [
                "«name»=«fileText»", "«fileKey»=«fileText»", "export «fileKey»=\"«fileText»\"", "«fileKey»: «fileText»", "[«fileKey»]", "# «text»", "; «text»",
                "ENV «name»=«secret» «name»=«secret»", "ENV «name» «secret»", "ARG «secretWord»_«name»=«secret»", "RUN «text» --«name»=«secret» \"«text»\"",
                "RUN curl -u «secret»:«secret» -H \"«name»: «secret»\" https://«text» && «name»=«secret» «text»", "$env:«fileKey» = \"«fileText»\"",
                "$«id» = '«fileText»'", "«text»«name»=«secret»", "Connect -User «secret» -«name» «secret» -«name»=«secret»", "«secret» «name» = «secret»",
                "<<< «text»", "«fileText»",
                "«secretWord» «name»=\"«text»", "--header '«name»: «fileText»'", "«text»",
            ]),

        (
            "http",
            [
                "", "@«name» = «fileText»\n«http»", "GET https://«text»/?«name»=«text»\n«name»: «fileText»\n«secret»: «text»\n\n{ «jsonPairs» }\n###\n«http»",
                "### «text»\n«http»", "POST https://«secret»:«secret»@«text»\nAuthorization: Bearer «text»\n\n«text»\n«http»",
                "@«secretWord»_«name»=«secret»\n«http»",
            ]),
        (
            "hcl",
            [
                "", "«fileKey» = \"«fileText»\"\n«hcl»", "resource \"«text»\" \"«secret»\" {\n«hcl»\n}\n«hcl»",
                "variable \"«fileKey»\" {\n default = \"«fileText»\"\n}\n«hcl»", "«name» = { «id» = \"«fileText»\", \"«fileKey»\" : \"«fileText»\" }\n«hcl»",
                "# «text»\n«hcl»", "/* «text» */\n«hcl»", "«name» = <<EOT\n«text»\nEOT\n«hcl»",
                "«name» = \"${var.«secretWord»}«text»\"\n«hcl»", "name = \"«fileKey»\"\nvalue = \"«fileText»\"\n«hcl»",
                "«secretWord» {\n «name» = \"«secret»\"\n",
            ]),

        (
            "yaml",
            [
                "", "«fileKey»: «fileText»\n«yaml»", "«name»: \"«fileText»\"\n«yaml»", "«fileKey»:\n  «name»: '«fileText»'\n  «fileKey»: «secret»\n«yaml»",
                "- name: «fileKey»\n  value: «fileText»\n«yaml»",
                "environment:\n  - «name»=«secret»\n  - «fileKey»=«fileText»\n  - \"«fileKey»=«fileText»\"\n«yaml»", "# «text»\n«yaml»",
                "«fileKey»: { «name»: \"«fileText»\", «secretWord»: [ «secret», \"«text»\" ] }\n«yaml»", "«name»: |\n  «text»\n  «name»=«secret»\n«yaml»",
                "«secret»:\n  «secret»:\n    «name»: «secret»\n«yaml»", "command: «text» --«name»=«secret»\n«yaml»", "? «text»\n: «text»\n«yaml»",
                "«name»: &«secretWord» !«secretWord» \"«text»\"\n«yaml»",
            ]),

        (
            "fileKey",
            [
                "«name»", "«secretWord»", "«secretWord»_«name»", "«secretWord»«name»", "«secret»", "«secret».«name»", "«secret»:«name»",
                "«provider»:«secretWord»:«name»", "«provider»__«secretWord»__«name»", "«secretWord»-«name»", "«secret» «name»", "«variable»", "«key»",
            ]),
        ("fileText", ["«secret»", "«text»", "«text»", "«token»", "«base64»", "${«secretWord»}«secret»", "%«secretWord»%", "«secret»«secret»"]),

        (
            "teamFormats",
            [
                "", "«text»|«text»|«text»|«text»\n«teamFormats»", "«secret» token | service | «secretWord»_[a-z0-9]{20} | Acme:«secret»\n«teamFormats»",
                "«name» «secret» | «secret» | acme_[0-9]{20} | «key»\n«teamFormats»",
                "Acme «name» | personal | «secret»[a-z]{20} | «key»\n«teamFormats»",
                "# «text»\n«teamFormats»",
                "Acme «secretWord» | unknown | acme«number»_[A-Za-z0-9]{20,40} | «secretWord»:Token\n«teamFormats»", "«text»\n«teamFormats»",
            ]),

        ("settings", ["", "«setting»\n«settings»", "«setting»\n«setting»\n«settings»"]),
        (
            "setting",
            [
                "token_analyzers.stage = «text»", "token_analyzers.actor = «secret»", "token_analyzers.«secretWord» = «text»",
                "token_analyzers.configuration_key.github = «key»", "token_analyzers.configuration_key.dbt = «provider»:«secretWord»",
                "token_analyzers.configuration_key.«secretWord» = «key»",
                "token_analyzers.production_environments = «secret», «secretWord»", "token_analyzers.development_environments = «text»",
                "token_analyzers.excluded_formats = «secret», «text»", "token_analyzers.excluded_formats = «secretWord»",
                "token_analyzers.excluded_files = «text»", "token_analyzers.development_files = «secretWord»*",
                "token_analyzers.«secret»", "«secret» = «secret»", "token_analyzers.stage = production«secretWord»",
                "dotnet_diagnostic.TKN1006.severity = «secretWord»", "token_analyzers.excluded_formats = github-pat-«secretWord»",
            ]),
    ];
}
