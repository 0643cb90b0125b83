using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.Literals;

/// <summary>Tokens in text that one of the builds does not compile: see <see cref="BothBuilds"/> for the marks.</summary>
public sealed class FileTokensTests
{
    public static TheoryData<string> Members =>
    [
        // Kinds of strings
        "#if DEBUG\nstring t = @\"{|debug:PAT|}\";\n#endif",
        "#if DEBUG\nstring t = \"\"\"\n    first line\n    {|debug:PAT|}\n    \"\"\";\n#endif",
        "#if DEBUG\nstring t => $\"Token {|debug:PAT|} {1 + 1}\";\n#endif",
        "#if DEBUG\nstring t = {|debug:\"\\u0064btu_BODY\"|};\n#endif",
        "#if !DEBUG\nSystem.ReadOnlySpan<byte> T => \"{|production:PAT|}\"u8;\n#endif",

        // Places in code
        "#if DEBUG\nconst string T = \"{|debug:PAT|}\";\n#else\nconst string T = \"\";\n#endif",
        "#if DEBUG\nclass D { string T { get; } = \"{|debug:PAT|}\"; }\n#endif",
        "enum E\n{\n#if DEBUG\n[System.ComponentModel.Description(\"{|debug:PAT|}\")]\nA,\n#endif\nB,\n}",
        "enum E\n{\nA,\n#if !DEBUG\n[System.ComponentModel.Description(\"{|production:PAT|}\")]\nB,\n#endif\n}",
        "[System.Obsolete(\n#if DEBUG\n\"{|debug:PAT|}\"\n#else\n\"{|production:PAT|}\"\n#endif\n)]\nvoid M() { }",
        "#if DEBUG\n[System.Obsolete(\"{|debug:PAT|}\")]\n#endif\nvoid M() { }",
        "void M(string t =\n#if DEBUG\n\"{|debug:PAT|}\"\n#else\n\"\"\n#endif\n) { }",
        "void M()\n{\nvar x =\n#if DEBUG\n\"{|debug:PAT|}\"\n#else\n\"{|production:PAT|}\"\n#endif\n;\n}",
        "string M() =>\n#if DEBUG\n\"{|debug:PAT|}\";\n#else\n\"\";\n#endif",
        "string T =\n#if DEBUG\n\"{|debug:PAT|}\";\n#else\n\"{|production:PAT|}\";\n#endif",
        "string T { get {\n#if DEBUG\nreturn \"{|debug:PAT|}\";\n#else\nreturn \"\";\n#endif\n} }",
        "#if DEBUG\nvoid M() { }\n#endif\nstring t = \"{|production:PAT|}\";",
        "string[] t =\n{\n\"a\",\n#if DEBUG\n\"{|debug:PAT|}\",\n#endif\n};",
        "#if DEBUG\nstring a = \"{|debug:PAT|}\", b = \"{|debug:PAT|}\";\n#endif\nstring c = \"{|production:PAT|}\";",
        "#if DEBUG\nvoid A() {\n#else\nvoid A(int x) {\n#endif\nvar t = \"{|production:PAT|}\";\n}",

        // Split, with constants from around
        "const string Prefix = \"dbtu_\";\n#if DEBUG\nstring t = {|debug:Prefix + \"BODY\"|};\n#endif",
        "const string Prefix = \"dbtu_\";\nvoid M()\n{\n#if DEBUG\nvar t = {|debug:Prefix + \"BODY\"|};\n#endif\n}",
        "static readonly string Prefix = \"dbtu_\";\n#if !DEBUG\nstring t = {|production:$\"{Prefix}BODY\"|};\n#endif",
        "const string Prefix = \"dbtu_\";\nconst string Rest = \"BODY\";\n#if DEBUG\nstring t = {|debug:Prefix + Rest|};\n#endif",
        "void M()\n{\nconst string prefix = \"dbtu_\";\n#if DEBUG\nvar t = {|debug:prefix + \"BODY\"|};\n#endif\n}",
        "const string Prefix = \"dbtu_\";\n#if DEBUG\nstring t = {|debug:string.Concat(Prefix, \"BODY\")|};\n#else\n"
            + "string t = {|production:string.Format(\"{0}{1}\", Prefix, \"BODY\")|};\n#endif",
        "#if DEBUG\nstring t = {|debug:Parts.Prefix + \"BODY\"|};\n#endif\nstatic class Parts { public const string Prefix = \"dbtu_\"; }",
        "#if DEBUG\nstring t = {|debug:\"HEAD\" + \"TAIL\"|};\n#endif",
        "#if DEBUG\nstring t = {|debug:string.Join(\"\", \"HEAD\", \"TAIL\")|};\n#endif",

        // Split, with constants that the other build does not have
        "#if DEBUG\nconst string Prefix = \"dbtu_\";\nstring t = {|debug:Prefix + \"BODY\"|};\n#endif",
        "#if DEBUG\nconst string Prefix = \"db\" + \"tu_\";\nstring t = {|debug:Prefix + \"BODY\"|};\n#endif",
        "#if !DEBUG\nstatic readonly string Prefix = \"dbtu_\";\nstring t => {|production:$\"{Prefix}BODY\"|};\n#endif",
        "#if DEBUG\nvoid M()\n{\nconst string prefix = \"dbtu_\";\nvar t = {|debug:prefix + \"BODY\"|};\n}\n#endif",
        "void M()\n{\n#if DEBUG\nconst string prefix = \"dbtu_\";\nvar t = {|debug:prefix + \"BODY\"|};\n#endif\n}",
        "#if DEBUG\nconst string Prefix = \"dbtu_\";\n#else\nconst string Prefix = \"\";\n#endif\nstring t = {|production:Prefix + \"BODY\"|};",
        "#if DEBUG\nconst string Prefix = \"\";\n#else\nconst string Prefix = \"dbtu_\";\n#endif\nvoid M() { var t = {|production:Prefix + \"BODY\"|}; }",

        // A constant that Release has too, with another value, takes nothing to production.
        "#if DEBUG\nconst string T = \"{|debug:PAT|}\";\n#else\nconst string T = \"\";\n#endif\nvoid M() { var t = T; }",
        "#if DEBUG\nconst string T = \"{|debug:PAT|}\";\n#endif\nvoid M()\n{\n#if DEBUG\nvar t = T;\n#endif\n}",

        // No tokens
        "const string Prefix = \"dbtu-\";\n#if DEBUG\nstring t = Prefix + \"BODY\";\n#endif",
        "const string Prefix = \"dbtu_\", End = \"MORE\";\n#if DEBUG\nstring t = Prefix + \"BODY\" + End;\n#endif",
        "const string End = \"MORE\";\nvoid M()\n{\nvar t = \"PAT\" + End;\n#if DEBUG\n#endif\n}",
        "const string End = \"MORE\";\n#if DEBUG\nstring t = \"PAT\" + End;\n#endif",
        "void M()\n{\nconst string end = \"MORE\";\n#if DEBUG\nvar t = \"PAT\" + end;\n#endif\n}",
        "#if DEBUG\nconst string End = \"MORE\";\nstring t = \"PAT\" + End;\n#endif",
        "#if DEBUG\nclass CMORE { }\nstring t = \"PAT\" + nameof(CMORE);\n#endif",
        "#if DEBUG\nstring t = Concat(\"HEAD\", \"TAIL\");\n#endif\nstatic string Concat(string a, string b) => a;",
        "#if DEBUG\nstring t = \"HEAD\";\n#else\nstring t = \"TAIL\";\n#endif",
        "#if DEBUG\nstring t = \"xPAT\";\n#endif",
        "#if DEBUG\n/// <summary>PAT</summary>\n#endif\nvoid M() { }",
        "#if DEBUG\n#region PAT\n#endregion\n#endif",

        // Attributes of the code around the text
        "[TokenAnalyzers.DevelopmentCode]\nvoid M()\n{\n#if !DEBUG\nvar t = \"{|marked:PAT|}\";\n#endif\n}",
        "[TokenAnalyzers.DevelopmentCode]\nclass D\n{\n#if !DEBUG\nstring t = \"{|marked:PAT|}\";\n#endif\n}",
        "[TokenAnalyzers.DevelopmentCode]\nvoid M() { }\n#if !DEBUG\nstring t = \"{|production:PAT|}\";\n#endif",

        // Pragmas in the text
        "#if DEBUG\n#pragma warning disable TKN1004\nstring t = \"PAT\";\n#endif",
        "#if DEBUG\n#pragma warning disable\nstring t = \"PAT\";\n#endif",
        "#if DEBUG\n#pragma warning disable TKN1004\n#pragma warning restore TKN1004\nstring t = \"{|debug:PAT|}\";\n#endif",
        "#if DEBUG\nstring t = \"{|debug:PAT|}\";\n#pragma warning disable TKN1004\n#endif",
        "#if DEBUG\n#pragma warning disable TKN1001\nstring t = \"{|debug:PAT|}\";\n#endif",
        "#pragma warning disable TKN1004\n#if DEBUG\nstring t = \"PAT\";\n#endif",
        "#if !DEBUG\n#pragma warning disable TKN1001\nstring t = \"PAT\";\n#endif\n#pragma warning restore TKN1001\nstring u = \"{|production:PAT|}\";",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public Task Both_builds_find_the_same(string members) => BothBuilds.VerifyAsync(
        $$"""
        class C
        {
        {{members}}
        }

        namespace TokenAnalyzers
        {
            class DevelopmentCodeAttribute : System.Attribute;
        }
        """);

    [Theory]
    [InlineData("#if DEBUG\nUse(\"{|debug:PAT|}\");\n#endif\nUse(\"\");")]
    [InlineData("Use(\"\");\n#if !DEBUG\nUse(\"{|production:PAT|}\");\n#endif")]
    [InlineData("const string prefix = \"dbtu_\";\n#if DEBUG\nUse({|debug:prefix + \"BODY\"|});\n#endif\nUse(\"\");")]
    [InlineData("Use(\"\");\n#if DEBUG\nconst string prefix = \"dbtu_\";\nUse({|debug:prefix + \"BODY\"|});\n#endif")]
    [InlineData("Use(\n#if DEBUG\n\"{|debug:PAT|}\"\n#else\n\"{|production:PAT|}\"\n#endif\n);")]
    [InlineData("Use(\"\");\n#if NET48\nUse(\"PAT\");\n#endif")]
    public Task Both_builds_find_the_same_in_a_program(string statements) =>
        BothBuilds.VerifyAsync($"{statements}\nstatic void Use(string text) {{ }}\n", isProgram: true);

    [Theory]
    [InlineData("class C { }\n#if DEBUG\nclass D { string t = \"{|debug:PAT|}\"; }")]
    [InlineData("class C { }\n#if !DEBUG\nclass D { string t = \"{|production:PAT|}\"; }")]
    [InlineData("#else\nclass C { string t = \"{|production:PAT|}\"; }\n#if DEBUG\n#endif")]
    [InlineData("#if DEBUG\n#endif\n#endif\nclass C { string t = \"{|production:PAT|}\"; }")]
    [InlineData("#if DEBUG\n#else\n#elif TRACE\nclass C { string t = \"{|production:PAT|}\"; }\n#endif")]
    [InlineData("#if DEBUG &&\nclass C { string t = \"PAT\"; }\n#endif")]
    [InlineData("#if (DEBUG\nclass C { string t = \"{|debug:PAT|}\"; }\n#endif")]
    [InlineData("#if\nclass C { string t = \"PAT\"; }\n#endif\n#if DEBUG\n#endif")]
    [InlineData("class C { string t = \"\n#if DEBUG\nPAT\n#endif\n")]
    [InlineData("class C { void M() {\n#if DEBUG\nMissing.Of(Missing.Rest + \"{|debug:PAT|}\"\n#endif")]
    [InlineData("class C { void M() {\n#if DEBUG\n}\nvoid N(string Prefix) { var t = {|debug:\"dbtu_\" + \"BODY\"|};\n#endif\n} }")]
    [InlineData("class C { const string A = \"dbtu_\" + A;\n#if DEBUG\nconst string B = B + \"BODY\"; string t = A + \"BODY\" + B;\n#endif\n}")]
    [InlineData("#if DEBUG\n[\n#endif\nclass C { string t = \"{|production:PAT|}\"; }")]
    [InlineData("#if DEBUG\n#define X\n\"{|debug:PAT|}\"\n#endif")]
    [InlineData("#if DEBUG\n#error no\n#warning \"PAT\"\n#pragma warning disable 1, x, TKN9\nclass C { string t = \"{|debug:PAT|}\"; }\n#endif")]
    public Task A_broken_file_ends_in_the_same_answer(string source) => BothBuilds.VerifyAsync(source, isBroken: true);
}
