namespace TokenAnalyzers.Credentials.Disclosure;

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
        abeilos accehikt adadeimsv afeft agaeginr ailnrt akei alaceiklopstuy amabeips anacdegiknostuy apaehipst aracdegiklnprsty ascehikopsty atacehiostu audlst avaeio awa ayes
        baclnrst becdhlrst bilnt bje blaeioy boortux braeio bsceot bufginst byt caclnprstu cceou cedeilnprs chaeior ciadefnpst ckaeios claeiou codglmnopruv craeioy cteilosu
        culmrst dabnprty ddei deabcdflmnprstvx dge diacfnorstv dle dmi docemnw draeio duclpr eabcdklmnrstv ebu ecaehiklortu edegisu eedknpt efaefilru egaeior eha eignv
        eladeilopsy emabeiops enacdegirstuv eofru epaelort equ erabcefgilmnoprstvwy escehiopstu etacehirstu eues evaei ewe exaceipt facilu fecert ffefi ficeglnrx flaeiou folru
        fraeo fte fulns gart gednrst ggeir ght ginstv gleo gme gnaeio gor graeo guair hablnprstv heacdlmnrs hicglnpst holnorstuw hreo htt hum iabglnt ibeilu icaehikorst idadei
        iedlnrsvw ifefiy igaghinru ike iladeilsty imaeimpu inacdefghijknstuv ionru ipaelpst iqu iremt isacehimopst itacehilostuy ivaei ixe izaei jec joi jus kednrsty kinp kno kup
        labcimnprstuy lba lcu ldes leacdglmnrstv liabcdefgkmnpstvz llabeiosy loabcgnoprswy lse ltehi luademst lve macgiklnprst mbei meadmnorst micglnstz mmaeiu modnrstuv
        mpaeilortu mult nabglmnrtv ncaehilorty ndaeilos neacdelnrstwx nfilo ngeilsu nhe nicfmnstz nje nlioy nme nneio nonrstuw nre nsaefioptu ntaehilors nualms nvaeio oad obas
        ocaceiktu odeiu oes offt ogginr oidn okei oladeilosuv omabeimp onacdefgilnostv oodklpt opaeipstu oracdegikmrstwy oseist otaehiost ouglnprst ovei oweins pacginrsty pda
        peacdlnrs phao picelnr plaeiouy poilnprst ppeilor preio pse pteios publrst quaeio rabcdgilmnprst rcehi rdeis reacdefglmnpqrstvw rfao rgae riabcdefglmnopstvz rkes rly
        rmaeis rnaeis robcdfgjlmnoprstuvwx rpo rraeio rsaeiot rtaehisu rucns rvaei rwa ryip sabfglmntv scaehor seacdelmnpqrst sfou shaeio sibcdglmnostvz skei slaiy sma socflmnru
        spaeilo sql ssaeiou staeiorsu suabcelmpr swai symns tabcgiklmnrst tcho teacdglmnrsx thaeioru tiacefglmnopstvz tley tml tocgkmnopr traeiouy ttaeilpr tuaprs typ ualrt ublms
        uccehkt udei uenrsu uff uggh uidlnrt uladelt umbep unacdeiklnprst uot updelps uraceilnrs usaehilt utaehios valnrt vedlnrs vicdenorst voik wailnrty webdeirs whei widnt wnl
        wor wrai xam xcel xecdrs xis xpaeilor xter ycl yed yin ync you ypet yst yte zat zedrs zin zon
        """;
}
