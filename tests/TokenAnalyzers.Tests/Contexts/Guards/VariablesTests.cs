namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Variables that other code than that of their own function writes. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class VariablesTests
{
    public static TheoryData<string> Pairs =>
    [
        """var dev = env.IsDevelopment(); Action change = () => { ⟨var dev2¦dev⟩ = true; }; change(); if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); Change(); if (dev) Use("TOKEN"); void Change() { ⟨flag¦dev⟩ = true; }""",
        """var pair = (Dev: env.IsDevelopment(), Other: flag); Action set = () => ⟨flag¦pair.Dev⟩ = true; set(); if (pair.Dev) Use("TOKEN");""",
    ];

    public static TheoryData<string> Aliases =>
    [
        """class C { static void Use(object? token) { } public unsafe void M(IHostEnvironment env) { var dev = env.IsDevelopment(); ⟨var copy = dev; copy¦var pointer = &dev; *pointer⟩ = true; if (dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public void M(IHostEnvironment env) { var dev = env.IsDevelopment(); ⟨var¦ref var⟩ other = ⟨¦ref ⟩dev; other = true; if (dev) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public void M(IHostEnvironment env, bool flag) { var pair = (Dev: env.IsDevelopment(), Other: flag); ref var dev = ref ⟨flag¦pair.Dev⟩; dev = true; if (pair.Dev) Use("TOKEN"); } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    [Theory, MemberData(nameof(Aliases))]
    public void One_thing_decides_about_aliases(string pair) => GuardedSource.AssertPair(pair);
}
