namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Lists of names that code asks for the environment, or goes through. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ListEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """if (⟨¦!⟩new[] { "Development", "Local" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (new List<string> { "Development", "⟨Local¦Live⟩" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new HashSet<string>(StringComparer.⟨OrdinalIgnoreCase¦Ordinal⟩) { "production" }; if (!names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new List<string> { "Development" }; ⟨_ = names.Count¦names.Add(text!)⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (Array.IndexOf(new[] { Environments.Development, "Local" }, env.EnvironmentName) ⟨>=¦<⟩ 0) Use("TOKEN");""",
        """foreach (var name in new[] { "Development", "⟨Staging¦Production⟩" }) if (env.IsEnvironment(name)) Use("TOKEN");""",

        // What may change a list
        """var names = new List<string> { "Development" }; ⟨_ = string.Join(",", names)¦Load(names)⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN"); void Load(List<string> all) => all.Add("Production");""",
        """var names = new List<string> { "Development" }; ⟨IReadOnlyList<string>¦var⟩ other = names; Use(other); if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new List<string> { "Development" }; names?.⟨Count.ToString()¦Add("Production")⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new[] { "Development" }; Array.⟨IndexOf¦Fill⟩(names, "Production"); if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new[] { "Development" }; list.⟨ToArray()¦CopyTo(names)⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new HashSet<string>(⟨StringComparer.Ordinal¦list⟩) { "Development" }; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """string[] names = ["Development"⟨¦, .. list⟩]; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",

        // Places in a list
        """if (Array.IndexOf(new[] { "Production", "Development" }, env.EnvironmentName⟨¦, 1⟩) < 0) Use("TOKEN");""",
        """if (⟨¦Array.IndexOf(new[] { "Development", "Staging", "Production" }, env.EnvironmentName) == 2 || ⟩env.IsDevelopment()) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    public static TheoryData<string> Members =>
    [
        """class C { static void Use(object? token) { } static readonly string[] Names = { "Development", "⟨Local¦Live⟩" }; public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } public static readonly List<string> Names = new() { "Development" }; public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } } class D { void N() => C.Names.⟨ToString()¦Add("Production")⟩; }""",
        """class C { static void Use(object? token) { } internal static List<string> Names { get; } = new() { "Development" }; public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } } class D { List<string> Names = new(); void N() => ⟨¦C.⟩Names.Add("Production"); }""",
        """partial class C { static void Use(object? token) { } readonly List<string> Names = new() { "Development" }; public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } } partial class C { void N() => this.Names.⟨ToString()¦Add("Production")⟩; }""",
        """class C { static void Use(object? token) { } readonly string[] Names = { "Development" }; C(string[] names) { ⟨_¦Names⟩ = names; } public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } }""",
        """class C { static void Use(object? token) { } protected ⟨¦virtual ⟩string[] Names => new[] { "Development" }; public void M(IHostEnvironment env) { if (Names.Contains(env.EnvironmentName)) Use("TOKEN"); } }""",
    ];

    [Theory, MemberData(nameof(Members))]
    public void One_thing_decides_about_members(string pair) => GuardedSource.AssertPair(pair);
}
