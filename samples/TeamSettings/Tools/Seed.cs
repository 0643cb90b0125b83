namespace TeamSettings.Tools;

/// <summary>Fills a database for a developer. The section in .editorconfig says so of this folder.</summary>
internal static class Seed
{
    public static string Token => "dbtu_u13-omcToJm0TvMf4ytT_hBu0WD-yodAwuM_5jx6iem-ZFK8Ip";
}
