namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What code writes to variables. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class TransferFunctionsTests
{
    public static TheoryData<string> Pairs =>
    [
        """var dev = env.IsDevelopment(); if (⟨¦!⟩dev) Use("TOKEN");""",
        """bool dev; dev = ⟨¦!⟩env.IsDevelopment(); if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); var local = dev ⟨&&¦||⟩ flag; if (local) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); ⟨¦dev = flag;⟩ if (dev) Use("TOKEN");""",
        """bool dev; if (flag) dev = env.IsDevelopment(); else dev = ⟨env.IsStaging()¦true⟩; if (dev) Use("TOKEN");""",
        """bool dev; if (env.IsDevelopment()) dev = true; else dev = ⟨false¦true⟩; if (dev) Use("TOKEN");""",
        """var dev = false; if (⟨¦!⟩env.IsDevelopment()) dev = true; if (dev) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); dev ⟨&=¦|=⟩ flag; if (dev) Use("TOKEN");""",
        """var safe = env.IsDevelopment(); safe |= env.Is⟨Staging¦Production⟩(); if (safe) Use("TOKEN");""",
        """var name = env.IsDevelopment() ? "a" : "b"; if (name == "⟨a¦b⟩") Use("TOKEN");""",
        """var level = env.IsDevelopment() ? 1 : 2; if (level ⟨==¦!=⟩ 1) Use("TOKEN");""",
        """var level = env.IsDevelopment() ? DayOfWeek.Monday : DayOfWeek.Friday; switch (level) { case DayOfWeek.⟨Monday¦Friday⟩: Use("TOKEN"); break; }""",
        """var (dev, other) = (env.IsDevelopment(), flag); if (⟨dev¦other⟩) Use("TOKEN");""",
        """bool dev, other; (dev, other) = (env.IsDevelopment(), true); if (dev ⟨&&¦||⟩ other) Use("TOKEN");""",
        """bool dev; if ((dev = env.IsDevelopment()) ⟨&&¦||⟩ flag) Use("TOKEN");""",
        """var dev = env.IsDevelopment(); ⟨Use(dev)¦bool.TryParse(text, out dev)⟩; if (dev) Use("TOKEN");""",
        """var name = env.EnvironmentName; ⟨¦if (flag) name = "Staging";⟩ if (name != "Production") Use("TOKEN");""",
        """var name = env.EnvironmentName; if (name ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """string name; name = env.EnvironmentName; var lower = name.ToLower(); if (lower ⟨==¦!=⟩ "development") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); name ??= "⟨Production¦Development⟩"; if (name == "Development") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (name is null) name = "⟨Production¦Development⟩"; if (name == "Development") Use("TOKEN");""",
        """var (dev, other) = (env.IsDevelopment(), flag); if (⟨dev¦other⟩) Use("TOKEN");""",

        // A part of a tuple
        """var pair = (Dev: env.IsDevelopment(), Other: flag); ⟨flag¦pair.Dev⟩ = true; if (pair.Dev) Use("TOKEN");""",
        """var pair = (Dev: env.IsDevelopment(), Other: flag); (⟨flag¦pair.Dev⟩, _) = (true, 1); if (pair.Dev) Use("TOKEN");""",
        """var pair = (Dev: env.IsDevelopment(), Other: flag); ⟨flag¦pair.Dev⟩ |= true; if (pair.Dev) Use("TOKEN");""",
        """var pair = (Dev: env.IsDevelopment(), Other: flag); bool.TryParse(text, out ⟨flag¦pair.Dev⟩); if (pair.Dev) Use("TOKEN");""",
        """var pair = (Dev: env.IsDevelopment(), Other: flag); ⟨flag¦pair.Dev⟩ = number > 1 ? flag : list.Count > 1; if (pair.Dev) Use("TOKEN");""",
        """var pair = (Inner: (Dev: env.IsDevelopment(), flag), number); ⟨flag¦pair.Inner.Dev⟩ = true; if (pair.Inner.Dev) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
