using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>Environment guards in and around text that one of the builds does not compile: see <see cref="BothBuilds"/> for the marks.</summary>
public sealed class CounterpartTests
{
    public static TheoryData<string> Members =>
    [
        // Guards in the text
        "void M(IHostEnvironment env)\n{\n#if !DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M(IHostEnvironment env)\n{\n#if !DEBUG\nif (!env.IsDevelopment()) Use(\"{|unguarded:PAT|}\");\n#endif\n}",
        "void M(IHostEnvironment env)\n{\n#if !DEBUG\nif (!env.IsDevelopment()) return;\nUse(\"{|guarded:PAT|}\");\n#endif\n}",
        "void M(IHostEnvironment env)\n{\n#if !DEBUG\nvar t = env.IsDevelopment() ? \"{|guarded:PAT|}\" : null;\n#endif\n}",
        "string? M(IHostEnvironment env) =>\n#if !DEBUG\nenv.IsDevelopment() ? \"{|guarded:PAT|}\" : null;\n#else\nnull;\n#endif",
        "static IHostEnvironment Env => null!;\nstring? t =\n#if !DEBUG\nEnv.IsDevelopment() ? \"{|guarded:PAT|}\" : null;\n#else\nnull;\n#endif",
        "void M(IHostEnvironment env)\n{\nSystem.Action f = () =>\n{\n#if !DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n};\n}",
        "void M(IHostEnvironment env)\n{\nvoid F()\n{\n#if !DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n}\nF();\n}",

        // Guards around the text
        "void M(IHostEnvironment env)\n{\nif (env.IsDevelopment())\n{\n#if !DEBUG\nUse(\"{|guarded:PAT|}\");\n#endif\n}\n}",
        "void M(IHostEnvironment env)\n{\nif (!env.IsDevelopment()) return;\n#if !DEBUG\nUse(\"{|guarded:PAT|}\");\n#else\nUse(\"\");\n#endif\n}",
        "void M(IHostEnvironment env)\n{\nif (env.IsDevelopment()) return;\n#if !DEBUG\nUse(\"{|unguarded:PAT|}\");\n#else\nUse(\"\");\n#endif\n}",
        "void M(IHostEnvironment env)\n{\nif (env.IsDevelopment()) Own();\n}\nprivate void Own()\n{\n#if !DEBUG\nUse(\"{|guarded:PAT|}\");\n#else\n"
            + "Use(\"\");\n#endif\n}",

        // A guard is nearer than a condition.
        "void M(IHostEnvironment env)\n{\n#if DEBUG\nif (env.IsDevelopment()) Use(\"{|guarded:PAT|}\");\n#endif\n}",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public Task Both_builds_see_the_guards(string members) => BothBuilds.VerifyAsync(
        $$"""
        using Microsoft.Extensions.Hosting;

        class C
        {
        {{members}}

        static void Use(string text) { }
        }
        """);
}
