using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>Values that are names of files, with or without a path: "definitions/x264hd.yml", "a1b2c3.png".</summary>
internal static class FileExtensions
{
    /// <summary>The most characters of an extension.</summary>
    public const int Longest = 6;

    // The kinds of files that code names most.
    private static readonly HashSet<long> All =
    [
        .. "7z avi bat bin bmp cer cfg cmd conf config crt cs cshtml csproj css csv dat db dll doc docx dylib eot exe gif gz htm html ico ini"
            .Split(' ').Select(extension => Packed(extension.AsSpan())),
        .. "jar jpeg jpg js json jsx log lock m3u8 map md mkv mov mp3 mp4 nupkg ogg pdb pdf pem pfx php png ps1 razor rar resx rtf sh sln so"
            .Split(' ').Select(extension => Packed(extension.AsSpan())),
        .. "sql srt svg tar tgz ts tsx ttf txt vue wasm wav webm webp woff woff2 xaml xls xlsx xml xsd xsl yaml yml zip"
            .Split(' ').Select(extension => Packed(extension.AsSpan())),
    ];

    [MethodImpl(HotPath.Optimized)]
    public static bool IsFileName(ReadOnlySpan<char> value)
    {
        var dot = value.LastIndexOf('.');
        return dot >= 0 && value.Length - dot - 1 is > 0 and <= Longest && All.Contains(Packed(value.Slice(dot + 1)));
    }

    // As a number, small letters and capitals alike.
    private static long Packed(ReadOnlySpan<char> extension)
    {
        var packed = 0L;
        foreach (var character in extension) packed = (packed << 8) | (uint)((character | 0x20) & 0xFF);
        return packed;
    }
}
