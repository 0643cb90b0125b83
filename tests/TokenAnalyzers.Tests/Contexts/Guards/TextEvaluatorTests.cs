namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What methods of strings say of the name. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class TextEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        // Equality
        """if (⟨¦!⟩env.EnvironmentName.Equals("Development")) Use("TOKEN");""",
        """if (⟨¦!⟩env.EnvironmentName.Equals("development", StringComparison.OrdinalIgnoreCase)) Use("TOKEN");""",
        """if (⟨¦!⟩"Development".Equals(env.EnvironmentName)) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals("Development", env.EnvironmentName, StringComparison.OrdinalIgnoreCase)) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals(comparisonType: StringComparison.Ordinal, a: env.EnvironmentName, b: "Staging")) Use("TOKEN");""",
        """if (⟨¦!⟩object.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (⟨¦!⟩StringComparer.OrdinalIgnoreCase.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (env.EnvironmentName.ToLowerInvariant() ⟨==¦!=⟩ "development") Use("TOKEN");""",
        """if (env.EnvironmentName.Trim().ToUpper() ⟨!=¦==⟩ "PRODUCTION") Use("TOKEN");""",

        // What is not set
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (⟨!¦⟩string.IsNullOrEmpty(name) && name != "Production") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (string.IsNullOrWhiteSpace(name) ⟨|| name == "Production") return ""¦) return ""⟩; Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.ToLower() ⟨==¦!=⟩ "development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.Equals("Development") ⟨==¦!=⟩ true) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.Equals("Development") ?? ⟨false¦true⟩) Use("TOKEN");""",

        // Parts and orders of the name
        """if (env.EnvironmentName.StartsWith("⟨Dev¦Prod⟩")) Use("TOKEN");""",
        """if (env.EnvironmentName.EndsWith("ment")) Use("⟨TOKEN¦⟩"); if (env.EnvironmentName.EndsWith("tion")) Use("⟨¦TOKEN⟩");""",
        """if (⟨¦!⟩env.EnvironmentName.ToLower().Contains("dev")) Use("TOKEN");""",
        """if (env.EnvironmentName.IndexOf("prod", StringComparison.OrdinalIgnoreCase) ⟨< 0¦>= 0⟩) Use("TOKEN");""",
        """if (string.Compare(env.EnvironmentName, "Development", ⟨true) == 0¦true) != 0⟩) Use("TOKEN");""",
        """if (env.EnvironmentName.CompareTo("Production") ⟨!=¦==⟩ 0) Use("TOKEN");""",

        // Places and distances that are not known
        """if (⟨¦env.EnvironmentName.IndexOf("tion") > 1 || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """if (⟨¦env.EnvironmentName.IndexOf("ion") == 7 || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """if (env.EnvironmentName.IndexOf("Prod"⟨¦, 1⟩) < 0) Use("TOKEN");""",
        """if (⟨¦string.CompareOrdinal(env.EnvironmentName, "Development") > 5 || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """var name = env.IsDevelopment() ? "" : " "; if (string.IsNullOr⟨Empty¦WhiteSpace⟩(name)) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
