namespace TokenAnalyzers.Tests.ConfigurationFiles.Readers;

/// <summary>Tokens that are written with the escapes of a format are found, at the place of their first and last character.</summary>
public sealed class EscapedValueTests
{
    private static readonly string Pat = FileVerifier.Compose("«user»");
    private static readonly string Rest = Pat[1..];

    public static TheoryData<string, string> Escaped => new()
    {
        { "appsettings.json", $$"""{ "a": "x ⟦\u0064{{Rest}}⟧" }""" },
        { "appsettings.json", $$"""{ "a": "\"⟦{{Pat}}⟧\"" }""" },
        { "appsettings.json", $$"""{ "a": "\\⟦\u0064{{Rest}}⟧\/" }""" },
        { "web.config", $"""<a b="x&lt;⟦&#100;{Rest}⟧&gt;" />""" },
        { "web.config", $"""<a>&amp;⟦&#x64;{Rest}⟧&#10;</a>""" },
        { "prod.tfvars", $"""a = "x ⟦\u0064{Rest}⟧" """ },
        { "Pulumi.prod.yaml", $"""a: "x ⟦\x64{Rest}⟧ y" """ },
        { "Pulumi.prod.yaml", $"""a: 'it''s ⟦{Pat}⟧'""" },
    };

    public static TheoryData<string, string> SomethingElse => new()
    {
        { "appsettings.json", $$"""{ "a": "x \u0065{{Rest}}" }""" },
        { "appsettings.json", $$"""{ "a": "\"{{Pat[..20]}}\"" }""" },
        { "appsettings.json", $$"""{ "a": "\\\\u0064{{Rest}}\/" }""" },
        { "web.config", $"""<a b="x&lt;&#101;{Rest}&gt;" />""" },
        { "web.config", $"""<a>&amp;#x64;{Rest}&#10;</a>""" },
        { "prod.tfvars", $"""a = "x \u0065{Rest}" """ },
        { "Pulumi.prod.yaml", $"""a: "x \x65{Rest} y" """ },
        { "Pulumi.prod.yaml", $"""a: '\x64{Rest}'""" },
    };

    [Theory, MemberData(nameof(Escaped))]
    public Task A_token_with_escapes_is_reported(string path, string text) => new FileVerifier().VerifyAsync(path, text, "TKN3001");

    [Theory, MemberData(nameof(SomethingElse))]
    public Task Other_escapes_make_no_token(string path, string text) => new FileVerifier().VerifyAsync(path, text);
}
