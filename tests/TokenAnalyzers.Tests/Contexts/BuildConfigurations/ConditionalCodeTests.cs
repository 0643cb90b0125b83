using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>What <c>#if</c> and <c>[Conditional]</c> make development code: see <see cref="BothBuilds"/> for the marks.</summary>
public sealed class ConditionalCodeTests
{
    public static TheoryData<string> Statements =>
    [
        // One condition
        "#if DEBUG\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if !DEBUG\nUse(\"{|production:PAT|}\");\n#endif",
        "#if RELEASE\nUse(\"{|production:PAT|}\");\n#endif",
        "#if !RELEASE\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if TRACE\nUse(\"{|production:PAT|}\");\n#endif",
        "#if true\nUse(\"{|production:PAT|}\");\n#endif",
        "#if !NET48\nUse(\"{|production:PAT|}\");\n#endif",
        "Use(\"{|production:PAT|}\");\n#if DEBUG\n#endif",
        "#if DEBUG\n#endif\nUse(\"{|production:PAT|}\");",
        "# if  DEBUG  // only here\nUse(\"{|debug:PAT|}\");\n# endif",

        // Branches
        "#if DEBUG\nUse(\"{|debug:PAT|}\");\n#else\nUse(\"\");\n#endif",
        "#if DEBUG\nUse(\"\");\n#else\nUse(\"{|production:PAT|}\");\n#endif",
        "#if !DEBUG\nUse(\"\");\n#else\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if DEBUG\nUse(\"{|debug:PAT|}\");\n#else\nUse(\"{|production:PAT|}\");\n#endif",
        "#if RELEASE\nUse(\"{|production:PAT|}\");\n#elif DEBUG\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if NET48\nUse(\"\");\n#elif DEBUG\nUse(\"{|debug:PAT|}\");\n#else\nUse(\"{|production:PAT|}\");\n#endif",
        "#if TRACE\nUse(\"{|production:PAT|}\");\n#elif DEBUG\nUse(\"\");\n#endif",
        "#if DEBUG\nUse(\"\");\n#elif TRACE\nUse(\"{|production:PAT|}\");\n#endif",
        "#if !DEBUG\nUse(\"\");\n#elif TRACE\nUse(\"{|debug:PAT|}\");\n#endif",

        // Expressions
        "#if DEBUG && TRACE\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if DEBUG || TRACE\nUse(\"{|production:PAT|}\");\n#endif",
        "#if DEBUG || NET48\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if !(DEBUG && TRACE)\nUse(\"{|production:PAT|}\");\n#endif",
        "#if !(!DEBUG || NET48)\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if DEBUG == true\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if DEBUG != true\nUse(\"{|production:PAT|}\");\n#endif",
        "#if DEBUG != RELEASE\nUse(\"{|production:PAT|}\");\n#endif",
        "#if DEBUG || true\nUse(\"{|production:PAT|}\");\n#endif",
        "#if DEBUG || RELEASE\nUse(\"{|production:PAT|}\");\n#endif",

        // Nested
        "#if DEBUG\n#if TRACE\nUse(\"{|debug:PAT|}\");\n#endif\n#endif",
        "#if TRACE\n#if DEBUG\nUse(\"{|debug:PAT|}\");\n#endif\n#endif",
        "#if TRACE\n#if DEBUG\n#endif\nUse(\"{|production:PAT|}\");\n#endif",
        "#if DEBUG\n#if TRACE\n#else\nUse(\"\");\n#endif\nUse(\"{|debug:PAT|}\");\n#endif",
        "#if DEBUG\n#else\n#if TRACE\nUse(\"{|production:PAT|}\");\n#endif\n#endif",
        "#if !DEBUG\n#if !RELEASE\nUse(\"\");\n#else\nUse(\"{|production:PAT|}\");\n#endif\n#endif",
        "#if DEBUG\n#region Tokens\nUse(\"{|debug:PAT|}\");\n#endregion\n#endif",

        // What is compiled in neither build is not said.
        "#if false\nUse(\"PAT\");\n#endif",
        "#if NET48\nUse(\"PAT\");\n#endif",
        "#if SOME_FLAG\nUse(\"PAT\");\n#endif",
        "#if DEBUG && RELEASE\nUse(\"PAT\");\n#endif",
        "#if DEBUG && NET48\nUse(\"PAT\");\n#endif",
        "#if DEBUG\n#if RELEASE\nUse(\"PAT\");\n#endif\n#endif",
        "#if DEBUG\n/* PAT */\n// \"PAT\"\n#endif",
        "#if Debugging\nUse(\"PAT\");\n#endif",

        // Places that hold a part of a token, and code around an #if
        "Use(\"dbtu_\" +\n#if DEBUG\n\"xyz\" +\n#endif\n\"\");",
        "Use({|debug:\"dbtu_\" +\n#if DEBUG\n\"BODY\"|}\n#else\n\"\"\n#endif\n);",
        "Use({|debug:\n#if DEBUG\n\"dbtu_\"\n#else\n\"\"\n#endif\n+ \"BODY\"|});".Replace(
            "{|debug:\n#if DEBUG\n", "\n#if DEBUG\n{|debug:", StringComparison.Ordinal),
        "Use(\"{|production:PAT|}\" +\n#if DEBUG\n\" a\"\n#else\n\"\"\n#endif\n);",
        "if (flag)\n#if DEBUG\nUse(\"{|debug:PAT|}\");\n#else\nUse(\"{|production:PAT|}\");\n#endif",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Statements_are_judged_by_the_conditions_around_them(string statements) =>
        BothBuilds.VerifyAsync($"class C\n{{\nvoid M(bool flag)\n{{\n{statements}\n}}\n\nvoid Use(string text) {{ }}\n}}\n");

    public static TheoryData<string> Files =>
    [
        // What the file defines holds in every build.
        "#define DEBUG\nclass C\n{\n#if DEBUG\nstring t = \"{|production:PAT|}\";\n#endif\n}",
        "#define DEBUG\nclass C\n{\n#if !DEBUG\nstring t = \"PAT\";\n#endif\n}",
        "#undef DEBUG\nclass C\n{\n#if DEBUG\nstring t = \"PAT\";\n#endif\n}",
        "#undef DEBUG\nclass C\n{\n#if !DEBUG\nstring t = \"{|production:PAT|}\";\n#endif\n}",
        "#undef RELEASE\nclass C\n{\n#if !RELEASE\nstring t = \"{|production:PAT|}\";\n#endif\n}",
        "#define LOCAL\nclass C\n{\n#if LOCAL\nstring t = \"{|production:PAT|}\";\n#endif\n}",
        "#if DEBUG\n#define LOCAL\n#endif\nclass C\n{\n#if LOCAL\nstring t = \"{|debug:PAT|}\";\n#endif\n}",
        "#if !DEBUG\n#define SHIPPED\n#endif\nclass C\n{\n#if SHIPPED\nstring t = \"{|production:PAT|}\";\n#endif\n}",
        "#if DEBUG\n#undef TRACE\n#endif\nclass C\n{\n#if !TRACE\nstring t = \"{|debug:PAT|}\";\n#endif\n}",
        "#if DEBUG\n#define EXTRA\n#undef EXTRA\n#endif\nclass C\n{\n#if EXTRA\nstring t = \"PAT\";\n#endif\n}",

        // Nothing that looks like a directive and is none
        "class C\n{\nstring t = @\"\n#if DEBUG\n{|production:PAT|}\n#endif\n\";\n}",
        "class C\n{\n/*\n#if DEBUG\n*/\nstring t = \"{|production:PAT|}\";\n}",

        // Whole declarations
        "#if DEBUG\nclass C { string t = \"{|debug:PAT|}\"; }\n#endif",
        "#if DEBUG\nnamespace N { class C { string t = \"{|debug:PAT|}\"; } }\n#else\nnamespace N { class C { string t = \"{|production:PAT|}\"; } }\n#endif",
        "#if DEBUG\nclass C\n#else\nstruct C\n#endif\n{\npublic C() { }\nstring t = \"{|production:PAT|}\";\n}",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Files_are_judged_by_what_they_define(string source) => BothBuilds.VerifyAsync(source);

    public static TheoryData<string> Attributes =>
    [
        // Calls
        "void M() { Debug.WriteLine(\"{|call:PAT|}\"); }",
        "void M() { Debug.Assert(this != null, \"{|call:PAT|}\"); }",
        "void M() { Debug.WriteLine($\"{this} {|call:PAT|}\"); }",
        "void M() { Debug.WriteLine({|call:\"HEAD\" + \"TAIL\"|}); }",
        "void M() { Debug.WriteLine(string.Concat(\"a \", \"{|call:PAT|}\")); }",
        "void M() { Debug.WriteLine(Of(() => \"{|call:PAT|}\")); }",
        "System.Action F => () => Debug.WriteLine(\"{|call:PAT|}\");",
        "void M() { Trace.WriteLine(\"{|production:PAT|}\"); }",
        "void M() { System.Console.WriteLine(\"{|production:PAT|}\"); }",
        "void M() { Debug.WriteLine(\"\"); System.Console.WriteLine(\"{|production:PAT|}\"); }",
        "void M() { var t = \"{|production:PAT|}\"; Debug.WriteLine(t); }",
        "void M() { Log(\"{|call:PAT|}\"); }\n[Conditional(\"DEBUG\")] void Log(string text) { }",
        "void M() { Log(\"{|production:PAT|}\"); }\n[Conditional(\"TRACE\")] void Log(string text) { }",
        "void M() { Log(\"{|production:PAT|}\"); }\n[Conditional(\"DEBUG\"), Conditional(\"TRACE\")] void Log(string text) { }",
        "void M() { Log(\"{|call:PAT|}\"); }\n[Conditional(\"DEBUG\"), Conditional(\"NET48\")] void Log(string text) { }",
        "void M() { Log(\"{|production:PAT|}\"); }\n[Conditional(\"RELEASE\")] void Log(string text) { }",
        "void M() { Log(\"{|call:PAT|}\"); }\nconst string Symbol = \"DEBUG\";\n[Conditional(Symbol)] void Log(string text) { }",
        "void M() { new Loud().Log(\"{|call:PAT|}\"); }\nclass Quiet { [Conditional(\"DEBUG\")] public virtual void Log(string text) { } }\n"
            + "class Loud : Quiet { public override void Log(string text) { } }",
        "void M() { Log(\"{|call:PAT|}\"); [Conditional(\"DEBUG\")] static void Log(string text) { } }",

        // Bodies
        "[Conditional(\"DEBUG\")] void M() { Use(\"{|method:PAT|}\"); }",
        "[Conditional(\"DEBUG\")] void M() => Use(\"{|method:PAT|}\");",
        "[Conditional(\"DEBUG\")] void M() { System.Action f = () => Use(\"{|method:PAT|}\"); }",
        "[Conditional(\"DEBUG\")] void M() { F(); void F() => Use(\"{|method:PAT|}\"); }",
        "void M() { F(); [Conditional(\"DEBUG\")] static void F() { var t = \"{|method:PAT|}\"; } }",
        "void M() { F(); Use(\"{|production:PAT|}\"); [Conditional(\"DEBUG\")] static void F() { } }",
        "class Quiet { [Conditional(\"DEBUG\")] public virtual void Log() { } }\n"
            + "class Loud : Quiet { public override void Log() { var t = \"{|method:PAT|}\"; } }",
        "[Conditional(\"TRACE\")] void M() { Use(\"{|production:PAT|}\"); }",
        "[Conditional(\"DEBUG\"), Conditional(\"TRACE\")] void M() { Use(\"{|production:PAT|}\"); }",
        "[Conditional(\"DEBUG\")] [Conditional(\"NET48\")] void M() { Use(\"{|method:PAT|}\"); }",
        "[Conditional(\"DEBUG\")] void N() { }\nvoid M() { Use(\"{|production:PAT|}\"); }",
        "[Own.Conditional(\"DEBUG\")] void M() { Use(\"{|production:PAT|}\"); }",

        // Attributes
        "[Note(\"{|attribute:PAT|}\")] void M() { }",
        "[Note(\"\", Text = \"{|attribute:PAT|}\")] void M() { }",
        "[Derived(\"{|attribute:PAT|}\")] void M() { }",
        "[Shipped(\"{|production:PAT|}\")] void M() { }",
        "[System.Obsolete(\"{|production:PAT|}\")] void M() { }",

        // Together with #if, in text that one of the builds does not compile
        "void M()\n{\n#if !DEBUG\nDebug.WriteLine(\"{|call:PAT|}\");\n#endif\n}",
        "#if !DEBUG\nvoid M() => Debug.WriteLine(\"{|call:PAT|}\");\n#endif",
        "#if !DEBUG\n[Conditional(\"DEBUG\")]\nvoid M() => Use(\"{|method:PAT|}\");\n#endif",
        "#if !DEBUG\n[Conditional(\"TRACE\")]\nvoid M() => Use(\"{|production:PAT|}\");\n#endif",
        "#if !DEBUG\n[Note(\"{|attribute:PAT|}\")]\nvoid M() { }\n#endif",
        "#if !DEBUG\n[Shipped(\"{|production:PAT|}\")]\nvoid M() { }\n#endif",
        "[Conditional(\"DEBUG\")]\nvoid M()\n{\n#if RELEASE\nUse(\"{|method:PAT|}\");\n#endif\n}",
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public Task Calls_bodies_and_attributes_are_judged_by_their_Conditional_attribute(string members) => BothBuilds.VerifyAsync(
        $$"""
        using System;
        using System.Diagnostics;

        class C
        {
            {{members}}

            void Use(string text) { }

            static string Of(Func<string> text) => text();
        }

        [Conditional("DEBUG")]
        class Note(string text) : Attribute
        {
            public string Text { get; set; } = text;
        }

        class Derived(string text) : Note(text);

        [Conditional("TRACE")]
        class Shipped(string text) : Attribute
        {
            public string Text => text;
        }

        namespace Own
        {
            class ConditionalAttribute(string symbol) : Attribute
            {
                public string Symbol => symbol;
            }
        }
        """);

    public static TheoryData<string> Guarded =>
    [
        "void M() {\n#if !DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (!env.IsDevelopment()) return;\nUse(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\nif (!env.IsDevelopment()) return;\n#if !DEBUG\nUse(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nvar is1 = env.IsDevelopment();\nif (is1) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (isDevelopment) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (IsLocal) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (env is null) Use(\"{|production:PAT|}\");\n#endif\n}",
        "void M() {\n#if !DEBUG\nSystem.Action run = () => Use(\"{|production:PAT|}\");\nrun();\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (env.IsDevelopment()) { System.Action run = () => Use(\"{|guarded:PAT|}\"); run(); }\n#endif\n}",
        "void M() {\n#if !DEBUG\nif (env.IsDevelopment()) Run();\nvoid Run() => Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M() =>\n#if DEBUG\nUse(\"\");\n#else\nUse(env.IsDevelopment() ? \"{|guarded:PAT|}\" : \"\");\n#endif",
        "#if !DEBUG\nvoid M() { Use(\"{|production:PAT|}\"); }\n#endif",
    ];

    [Theory]
    [MemberData(nameof(Guarded))]
    public Task Guards_hold_in_text_that_a_build_does_not_compile(string members) => BothBuilds.VerifyAsync(
        $$"""
        using Microsoft.Extensions.Hosting;

        class C
        {
            private readonly IHostEnvironment env;
            private readonly bool isDevelopment;

            C(IHostEnvironment environment)
            {
                env = environment;
                isDevelopment = environment.IsDevelopment();
            }

            bool IsLocal => env.IsDevelopment();

            {{members}}

            void Use(string text) { }
        }
        """);

    [Theory]
    [InlineData("#define DEBUG", "production")]
    [InlineData("#undef DEBUG", "production")]
    [InlineData("#define NET48", "call")]
    [InlineData("", "call")]
    public Task A_call_is_judged_by_the_symbols_of_its_file(string definition, string reason) =>
        BothBuilds.VerifyAsync($"{definition}\nclass C {{ void M() {{ System.Diagnostics.Debug.WriteLine(\"{{|{reason}:PAT|}}\"); }} }}");
}
