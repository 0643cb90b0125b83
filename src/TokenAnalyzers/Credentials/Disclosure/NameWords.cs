using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Credentials.Disclosure;

/// <summary>
/// The words that names consist of, the most frequent first (NameWords.txt): those in front of string values in 72 public repositories, by how often
/// and in how many of them they are there, then those of other identifiers and of comments, and names of products. Catalogue
/// rows add the words of their own keys.
/// </summary>
internal static class NameWords
{
    /// <summary>Every word with its rank, 1 for the most frequent. Words of the catalogue share one.</summary>
    public static IReadOnlyDictionary<string, int> Ranks { get; } = Rank();

    /// <summary>What the catalogue calls tokens, and their keys and variables, whatever they consist of.</summary>
    public static ISet<string> TextsOfCatalogue { get; } = new HashSet<string>(TokenCatalogue.Formats.SelectMany(TextsOf), StringComparer.Ordinal);

    // Code beside a token says whose it is: there these words are far more frequent than elsewhere.
    private const int RankInCatalogue = 1000;

    private static IEnumerable<string> TextsOf(TokenFormat format) =>
        new[]
        {
            format.Provider,
            format.Name,
            format.ShortName,
            format.ServiceCredential,
            format.ConfigurationKey,
            format.EnvironmentVariable,
            format.PersonalConfigurationKey,
            format.PersonalEnvironmentVariable,
        }

            .OfType<string>().Where(text => text.Length > 0);

    private static string[] Frequent()
    {
        using var words = new StreamReader(typeof(NameWords).Assembly.GetManifestResourceStream(typeof(NameWords).FullName + ".txt"));
        return words.ReadToEnd().Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, int> Rank()
    {
        var ofCatalogue = TokenCatalogue.Formats.SelectMany(format =>
            IdentifierWords.Of(format.ConfigurationKey).Concat(IdentifierWords.Of(format.EnvironmentVariable)).Append(format.Provider.ToLowerInvariant()));
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Frequent())
        {
            if (!ranks.ContainsKey(word)) ranks.Add(word, ranks.Count + 1);
        }

        foreach (var word in ofCatalogue) ranks[word] = ranks.TryGetValue(word, out var rank) ? Math.Min(rank, RankInCatalogue) : RankInCatalogue;
        return ranks;
    }
}

/// <summary>
/// Which letter follows two others in words: the 1,400 most frequent triples in the words of C# code. Nine of ten triples in words are among
/// them, and one of twelve in random letters.
/// </summary>
internal static class LetterTriples
{
    private const int Letters = 26;

    private static readonly bool[] OfWords = Read();

    /// <summary>Whether words have three small letters in a row.</summary>
    public static bool Has(char first, char second, char third) => OfWords[Index(first, second, third)];

    private static int Index(char first, char second, char third) => ((((first - 'a') * Letters) + second - 'a') * Letters) + third - 'a';

    private static bool[] Read()
    {
        var ofWords = new bool[Letters * Letters * Letters];
        foreach (var row in Rows.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var follower = 2; follower < row.Length; follower++) ofWords[Index(row[0], row[1], row[follower])] = true;
        }

        return ofWords;
    }

    // Two letters, and what follows them.
    private const string Rows = """
        abeilos accehikt adadeimsv afeft agaeginr ailnrt akei alaceiklopstuy amabeips anacdegiknostuy apaehipst aracdegiklnprsty ascehikopsty atacehiostu
        audlst avaeio awa ayes baclnrst becdhlrst bilnt bje blaeioy boortux braeio bsceot bufginst byt caclnprstu cceou cedeilnprs chaeior ciadefnpst ckaeios
        claeiou codglmnopruv craeioy cteilosu culmrst dabnprty ddei deabcdflmnprstvx dge diacfnorstv dle dmi docemnw draeio duclpr eabcdklmnrstv ebu
        ecaehiklortu edegisu eedknpt efaefilru egaeior eha eignv eladeilopsy emabeiops enacdegirstuv eofru epaelort equ erabcefgilmnoprstvwy escehiopstu
        etacehirstu eues evaei ewe exaceipt facilu fecert ffefi ficeglnrx flaeiou folru fraeo fte fulns gart gednrst ggeir ght ginstv gleo gme gnaeio gor
        graeo guair hablnprstv heacdlmnrs hicglnpst holnorstuw hreo htt hum iabglnt ibeilu icaehikorst idadei iedlnrsvw ifefiy igaghinru ike iladeilsty
        imaeimpu inacdefghijknstuv ionru ipaelpst iqu iremt isacehimopst itacehilostuy ivaei ixe izaei jec joi jus kednrsty kinp kno kup labcimnprstuy lba lcu
        ldes leacdglmnrstv liabcdefgkmnpstvz llabeiosy loabcgnoprswy lse ltehi luademst lve macgiklnprst mbei meadmnorst micglnstz mmaeiu modnrstuv mpaeilortu
        mult nabglmnrtv ncaehilorty ndaeilos neacdelnrstwx nfilo ngeilsu nhe nicfmnstz nje nlioy nme nneio nonrstuw nre nsaefioptu ntaehilors nualms nvaeio
        oad obas ocaceiktu odeiu oes offt ogginr oidn okei oladeilosuv omabeimp onacdefgilnostv oodklpt opaeipstu oracdegikmrstwy oseist otaehiost ouglnprst
        ovei oweins pacginrsty pda peacdlnrs phao picelnr plaeiouy poilnprst ppeilor preio pse pteios publrst quaeio rabcdgilmnprst rcehi rdeis
        reacdefglmnpqrstvw rfao rgae riabcdefglmnopstvz rkes rly rmaeis rnaeis robcdfgjlmnoprstuvwx rpo rraeio rsaeiot rtaehisu rucns rvaei rwa ryip
        sabfglmntv scaehor seacdelmnpqrst sfou shaeio sibcdglmnostvz skei slaiy sma socflmnru spaeilo sql ssaeiou staeiorsu suabcelmpr swai symns
        tabcgiklmnrst tcho teacdglmnrsx thaeioru tiacefglmnopstvz tley tml tocgkmnopr traeiouy ttaeilpr tuaprs typ ualrt ublms uccehkt udei uenrsu uff uggh
        uidlnrt uladelt umbep unacdeiklnprst uot updelps uraceilnrs usaehilt utaehios valnrt vedlnrs vicdenorst voik wailnrty webdeirs whei widnt wnl wor wrai
        xam xcel xecdrs xis xpaeilor xter ycl yed yin ync you ypet yst yte zat zedrs zin zon
        """;
}
