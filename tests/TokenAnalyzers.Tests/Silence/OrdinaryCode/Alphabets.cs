// Alphabets, patterns, formats and tables.
using System;
using System.Text.RegularExpressions;

static partial class Alphabets
{
    public const string Lower = "abcdefghijklmnopqrstuvwxyz";
    public const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public const string Digits = "0123456789";
    public const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    public const string TokenCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890";
    public const string PasswordCharacters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!@$?_-";
    public const string AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@+";
    public const string Base16 = "0123456789abcdef";
    public const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    public const string Base32Hex = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    public const string ZBase32 = "ybndrfg8ejkmcpqxot1uwisza345h769";
    public const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    public const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    public const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
    public const string Base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    public const string Base85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
    public const string Bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    public const string Dvorak = "aoeuidhtns-;qjkxbmwvz',.pyfgcrl";
    public const string Keyboard = "qwertyuiopasdfghjklzxcvbnm1234567890";
    public const string Vowels = "aeiouAEIOU";
    public const string Rot13 = "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm";
    public const string Morse = ".- -... -.-. -.. . ..-. --. .... .. .---";
    public const string TokenPattern = "^[A-Za-z0-9_-]{20,128}$";
    public const string GitHubPattern = "ghp_[A-Za-z0-9]{36}";
    public const string GitLabPattern = @"glpat-[0-9a-zA-Z_\-]{20}";
    public const string AmazonPattern = @"(A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{16}";
    public const string SlackPattern = "xox[baprs]-([0-9a-zA-Z]{10,48})?";
    public const string JwtPattern = @"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+";
    public const string PasswordPattern = @"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[@$!%*?&])[A-Za-z\d@$!%*?&]{8,}$";
    public const string GuidPattern = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";
    public const string ConnectionPattern = "(?i)(password|pwd)=([^;]+)";
    public const string RedactPattern = "(?<=token=)[^&\\s]+";
    public const string TokenMask = "****************";
    public const string PasswordMask = "•••••••••••";
    public const string KeyFormat = "{0:x8}-{1:x4}-{2:x4}";
    public const string TokenFormat = "{header}.{payload}.{signature}";
    public const string KeyTemplate = "AccountName={0};AccountKey={1};EndpointSuffix=core.windows.net";
    public const string SasTemplate = "sv={0}&sr=b&sig={1}&se={2}&sp=r";
    public const string AuthorizationTemplate = "Basic {0}";
    public const string CookieTemplate = "{0}={1}; Path=/; HttpOnly; Secure; SameSite=Lax";
    public const string DotNetFormat = "yyyyMMddHHmmssffff";

    private static readonly string[] Prefixes = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk_live_", "AKIA", "dbtu_", "dbtc_"];
    private static readonly Regex Token = new("^[0-9a-f]{40}$", RegexOptions.CultureInvariant);
    private static readonly string[] Resolutions = ["1920x1080", "2560x1440", "3840x2160"];
    private static readonly string[] Colours = ["#1A2B3C", "#FF00AA", "#abcdef12"];

    public static object[] All => [Prefixes, Token, Resolutions, Colours];
}
