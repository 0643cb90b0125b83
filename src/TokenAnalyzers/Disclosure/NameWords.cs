using TokenAnalyzers.Formats;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers.Disclosure;

/// <summary>
/// The words that names consist of, the most frequent first: those of the identifiers and keys of 37 public repositories, by how
/// many of them have the word, and names of products. Catalogue rows add the words of their own keys.
/// </summary>
internal static class NameWords
{
    /// <summary>Every word with its rank, 1 for the most frequent. Words of the catalogue share one.</summary>
    public static IReadOnlyDictionary<string, int> Ranks { get; } = Rank();

    /// <summary>What the catalogue calls tokens, and their keys and variables, whatever they consist of.</summary>
    public static ISet<string> TextsOfCatalogue { get; } = new HashSet<string>(TokenCatalogue.Formats.SelectMany(TextsOf), StringComparer.Ordinal);

    // Code beside a token says whose it is: there these words are far more frequent than elsewhere.
    private const int RankInCatalogue = 1000;

    private const string Frequent = """
        token key cancellation keys contains secret get tokens api has password pass with credentials user access create client default primary provider add set secrets test
        identity ignore cache public new credential validate net request json asp read foreign change private stopping app first open valid invalid string and web service current
        security property message not all use should expected azure antiforgery name for application authentication concurrency file data find write can http from config uri event
        max resource allow missing update store shared map account hash require signing type log empty try build options count metadata internal last skip info root format input
        save the value null action object check authorization custom register generate old context item time configuration code post environment generated header contain path model
        core override level local template other lock second index delete number server enabled refresh reset result class microsoft builder blob query url host remove bearer
        exception text date true error configure case process storage route runtime include convert existing verify github unknown multiple your async false base returns collection
        throw now when filter dictionary page span container protected display auth disable duration next exclude group version source state record instance array description
        operation failed full select dependency success must bypass using var return system namespace response int stream readonly method directory found settings parse send tag
        console mode setup identifier none unique after make static list status services extensions factory nameof information session target culture created that run enable https
        parameters reference equals long sub non stop some based random encoded always basic await task command this void bool required out length typeof only argument models
        properties where are validation foreach else com warning you completed option catch supported allowed cancel bad starts provided expired guid entity content handler see
        output items attribute id db my is in of to on by as at or ui io ip ad js ts os no ai ci gh az ms ef aad sa vm dt storefront rapidapi pivotaltracker coinmarketcap coin
        nightly weekly daily hourly pivotal binance coinbase emby plex mashape rapid market moodle octopus passphrase honeycomb rollbar postmark algolia redmine newrelic elevenlabs
        figma jfrog circleci authenticator behalf attestation ftp sftp imap oauth usr svc srv dep pat prod stg prd uat staging sandbox preprod nonprod vss tfs mgr tok scim ikey
        skey totp otp mfa pin iam rds sqs sns sse kms hsm tls ssh gpg pgp jwk jwks pem pfx saas lic delegation estimated greedy mistaken cryptographically fido openiddict rotated
        unencoded ambient rabbitmq mongo postgres postgresql mysql oracle elastic elasticsearch passcode pswd saml ldap kerberos csrf impersonation grafana sentry slack stripe
        twilio sendgrid mailgun openai anthropic gitlab bitbucket facebook discord telegram paypal braintree shopify dropbox firebase cloudflare cloudinary datadog heroku
        kubernetes consul nomad jenkins jira confluence atlassian okta contoso fabrikam acme northwind adventure decryption cosmos dynamo merchant invoice recaptcha captcha
        mailchimp intercom zendesk hubspot salesforce tmdb imdb omdb steam twitch spotify geocoding sha1 sha256 sha384 sha512 md5 oauth1 oauth2 base32 base62 base64 utf8 utf16
        int16 int32 int64 uint32 uint64 x509 ed25519 p12 pkcs1 pkcs7 pkcs8 pkcs12 auth0 k8s h264 v1 v2 v3 s3 ec2 http2 http3 ipv4 ipv6 net8 net9 net10 net48 net472 pbkdf2 argon2
        aes128 aes256 rs256 hs256 es256 n8n b2b b2c d365 o365 log4net neo4j win32 x64 x86 args const any offset types endpoint enumerable line handle view body ordinal assembly
        comparison parent scope interface linq space will names section active replace injection switch raw serialize restore before cannot summary logger equal project email utc
        start diagnostics headers serializer element extension collections partial order values end logging bytes address policy white used match have more deserialize then timeout
        many singleton without seconds load hosting drop join need via dev anonymous aws developer issuer param assert product table function tests connection framework parameter
        title size one range changes serialization trace execute total integration auto break location abstract was original support debug variable linked same clear each already
        www routing accept image component enum helper kind html actual func schema single dispose memory invariant errors pragma invoke scoped program delay which ensure complete
        additional split confirm minimum reflection configured real wrong media browser rule reader sealed nullable files init generic threading hub encoding append node expression
        details min exists wait failure row may pipeline virtual requested requests initial received connect but params initialize fallback escape unix column gets global member
        tasks byte limit activity integer dotnet field codes double main analysis does disposable agent specific trim entries globalization standard development lower close
        variables absolute annotations finally also manager events document database domain admin users results updated unit copy sign apply added methods form behavior defaults
        redirect available changed throws two while left yield pattern partition network here right minutes down special don about self been like successful extract role inline
        manifest external search common webhook timestamp messages link callback mvc specified org regex health canceled descriptor inner creation point principal style issues fake
        temp part containing obj maximum hello otherwise running into struct exist registered work expressions back there characters allows creating regular stored unable compiler
        instances avoid starting want how converter functions writer trigger entry startup feature sample prefix dot given owner example than actions arguments short show combine
        continue execution delegate direct started jwt bind scheme fail records zero normalize simple its because note just take transient instead too attempt caller they between
        these over them enumerate following least explicit etc such our channel cref fact worker sets profile queue permissions optional conversion normalized attributes helpers
        git components fields generation removed call per comparer report resolve resources pair sender username processing handling never docs parsed sequence disabled registry
        mark parts implementation milliseconds could ends being through side both another suppress possible adding unexpected what apikey ids inheritdoc ref category deleted tags
        generator channels endpoints position pages bit telemetry remarks char setting download whether logs definition annotation issue bot clean typed site interval known src
        signed relative implemented strategy selected math testing uses begin help distinct during duplicate correct done managed visual unsafe retrieve successfully currently
        fails package binding constants payload condition sql login block strings aggregate tools theory filters retry completion arg subject age members cookie syntax verification
        script closed resolved origin latest enumerator production concurrent once control constructor occurred creates studio safe general requires expiration put until predicate
        dynamic operator hosted within formatted provides google different their executing certificate something handled please against perform needs detect cryptography again
        third assume license under person act module exceptions comment child txt publish resolver named exit modified pending env groups boolean top greater snapshot filename
        cases checks assemblies indicating encode management plain adds lifetime registration previous pre cast succeeded updates visible preferred matches interfaces remaining
        cached localhost interactive since flush yyyy implicit needed responses would upper were off aspnetcore way incorrect even consider substring migration features folder xml
        arrange todo monitor claim claims providers color validator buffer multi release reason port xunit days counter flags signature doc region handlers supports upload usage
        windows naming protocol notification anti sent step objects returned present specify defined insert authenticated called final processed represents doesn elapsed world
        redirection every nodes concat passed transform most yet loaded nothing forgot automatically checking including patterns recommended debugging repository copyright entities
        reserved cli sort rules character thread produces infrastructure progress frame ctx middleware accessor writing commit navigation platform window utilities background
        building hours versions href render compare either getting separator matching targets disposed descending urls home lazy import lambda wrapper ordered views keep graph well
        tree formatting authenticate associated decode still large overrides classes calling numbers extended directly included correctly stopwatch performance provide launch
        longer master implement learn later forgery passkey symmetric rest language commands amount rate paths parser dir live label serializable newtonsoft columns extra
        abstractions elements receive typeparam binary controllers str export scopes contents converters destination unauthorized cts fill configurations cancelled paramref
        segments fixed mapping constraints normal due hex linux interop notify temporary gen loading own applied unsupported inherited ignored validated sorted three high word
        appsettings reload executed hashed assignable utf advanced exactly future selection primitives exact works java below indented tenant controller images immutable socket
        subscription decimal stack foo problem signal sharp zip processor preview lines bar formatter priority smtp deploy font seed edit except less fetch references queries
        written operations legacy apps tracking editor equality chars documentation numeric day handles suffix img attempts thrown calls logged small disposing best finalize
        working free accepted reading critical did solution initialization enter secure shell insensitive ssl camel sure considered determine built construct might separated
        manually stores derive know xsrf fixture tool runner button encoder remote opened year algorithm timer req prepare projects serialized meta png dll head locked float
        sources links mime archive docker times applications styles expires endif clients desc comments saved proxy nested forbidden seek force prop strict activator native ready
        move lists install encryption parsing john asynchronous detail messaging succeed place initialized power fast round made whitespace unspecified sum sending flow aborted
        fully primitive explorer means who structure compiled let prevent spaces actually itself above representation happen compile necessary mock rights utils contract customer
        roles architecture width height sdk flag medium dark children period author razor batch installation fluent endregion enums implementations underlying initializes
        requirement grid probe consumer layout conditions scan dependencies lookup factor hidden protection track assets contact minimal uint filtered runs transaction notnull
        cross templates msg red push referenced migrate formats representing constant equivalent skipped populate detailed assigned embedded issued placeholder props related
        operating letter negative major rsa leave bin question declaring low schemes slim machine inside universal res removes removing design convention deleting won includes
        cause evaluate examples able digit those persistent sas taken applies displayed lost appear properly important validating reg passwords video library device payment
        published theme job segment box collect distributed icon artifact software capture phone review backup scenarios merge spec substitute comma sqlite obsolete selector
        assertions creator lib caching fix jpg pub quality define accounts identifiers waiting physical share chain utility determines derived modify increment clr unhandled denied
        qualified forward overwrite compatibility exchange calculate defines retrieved authorized invoked sensitive limited plus generates visit positive replacement shutdown timed
        accepts isn kestrel inputs enumeration rendering trailing immediately maps anything intended very preserve better individual around entire corresponding separate looking
        useful describe encodings simply passkeys pwd equivalence migrations packages slash deployment ticks invocation localization similar zone checked snippet cascade attachment
        exporter reply repo relational mixed failures tracker asset css swagger logic unless alternate enqueue authorize declared limits deserialized debugger notifications
        visibility family builders cleanup documents cloud dispatch tracing persist compression manual keyed quick attach hsts indicates instrumentation clock converts converted
        dequeue outer detected stopped grouping blue follow bag inject bob warn opt mappings owns clone reverse website installed marked strongly explicitly tries internals escaped
        compute disk across inherit uploaded loop deny fall hide replaced attached generating versioning environments infinite awaiter aka hot complex speed union ascii stable
        resolving got readable makes everything turn look likely shouldn dto mit diagnostic menu permission mail alias feed history categories purpose metric listen diff listener
        cookies iso click manage num pdf aspnet patch deserialization topic assertion resume executable prompt directories dummy kvp referential assign containers confirmation
        asynchronously requirements cors finished dynamically sockets octet constraint supplied warnings coverage filtering returning trimmed older salt good keyword mac minor
        parallel tab reported mapped writes forwarded scalar deletes matched verified desired automatic mismatch sanitize developers quotes lifecycle configures excluded granted
        informational unavailable challenge consume alternative bootstrap closing enforce overload exceeded expect sends contained shows reached blank give rename whole statement
        builds ending takes publishing typically subset cancels past configuring purposes possibly things couldn perf interaction licensed bus pull organization confirmed metrics
        products sync plan blocks month business team dialog severity engine reports rows delivery score stamp jobs performed scale idempotency pinned term obtain queryable forms
        addresses quote shift aspire presentation privacy succeeds tables big discovery controls recent repeat retries releases langword ext cat labels pool alive watch maybe
        administrator logout expire cool verbose implicitly literal incomplete indent percentage transport enough alpha malformed interlocked abc reads pause doe fire saving
        twitter slice expose levels years charset leading whose indicate jpeg moved today friendly pick prefer fresh bug treat conventions far together digits healthy shown
        verifies hmac slow authority routes simulate optionally truncated sec unmatched controlled happens four functionality making determined breaking proper stackoverflow
        depending had early fine escaping helps modules symbol ulong price scheduled vnd workflow passes slug streams persistence book direction strip looks specification sessions
        scenario country mapper pagination periodic edited streaming depth ping scanning pipe processes applicable preferences temperature intent dashboard kafka recursive counts
        policies guard impl repositories nuget conflict amazon schedule otlp respond oidc demo stock ended lang loader deletion profiles unicode consent csv personal adapter
        publisher validators connected constructors unused restart rejected semaphore attr incoming statuses remember compatible win alt benchmark green gif states reporting
        schemas bound failing implements redirects validates updating cfg analyze evaluation tick throwing echo fatal resilience dates yes rather triggered points capacity edge
        populated smith reuse specifies vault desktop combined raise emit outside enrich sequential equatable copied super overridden phrase produce satisfy questions unrecognized
        press usually ones sampling duplicates falls replaces easy however ensures namespaces invoking others produced approach human away certificates going represent appropriate
        cryptographic expects though arbitrary easier represented asked reduce compat refers unsigned aren checkout audio man contracts chat gateway seq apache upgrade grpc light
        relationship emoji markdown hook blazor serilog logins card meter triggers expiry posts blobs holder analyzer preference recording chunk threads stage logo revoke
        consistency detection cmd reasons exe dict moq ushort threshold snapshots company candidate criteria limiting hint picture area blocked kit pointer sorting wrap broker
        buttons def multipart definitions rabbit submit queues audience raised alter receiver strong icons pairs consumed extracted kill tuple computer apple continuations
        descriptions disposition words encrypt city satisfied permit persisted fragment platforms dom registers border disconnected epoch composite concrete dropped print screen
        yellow merged indexes wrapped buffers rendered iteration say undefined ranges bold opening bullet having tell sharing approximate parses relevant minute doing rejects omit
        marks hour navigate synchronous arrays compressed exceeds exp disposal finish intentionally sizes disallow ancestors constructed pad along cleared openapi repeated
        mechanism broken formed loads passing multiline redirected much previously ietf treated enabling hasn beyond skips followed converting ran excluding openid causes crash arm
        becomes certain deserializing serializing temporarily taking applying colon improve performing uploading various occurrence prevents trying meant rotate unnecessary deal
        resident monkey wrongpassword cdkey pkpass apisecret passwd multipass foundation nvarchar mediator series play quantity alert voice driver localized ticket conversation
        resolution paged hand stub trust poll recorded lite lockout express infos val captured bucket cell div avatar thumbnail readers weather sharper interceptor photo youtube
        grant uid dispatcher orders locations cpu keywords timestamps markup badge ancestor browsable redis tmp secondary formattable sanitized fixtures
        cataas pexels unsplash pixabay giphy tenor coingecko finnhub etherscan infura alchemy ipinfo geonames opencage mapbox tomtom foursquare yelp
        tripadvisor skyscanner amadeus scryfall igdb trakt lastfm musixmatch deezer soundcloud vimeo reddit imgur flickr pinterest tumblr wordpress bitly
        brevo mailjet mailtrap vonage nexmo plivo telnyx pusher ably pubnub mixpanel amplitude posthog hotjar bugsnag raygun relic pagerduty opsgenie parcels
        hashi corp hashicorp cap duende eleven labs artifactory circle
        """;

    private static IEnumerable<string> TextsOf(TokenFormat format) =>
        new[] { format.Name, format.ShortName, format.ServiceCredential, format.ConfigurationKey, format.EnvironmentVariable, format.PersonalConfigurationKey, format.PersonalEnvironmentVariable }
            .OfType<string>().Where(text => text.Length > 0);

    private static Dictionary<string, int> Rank()
    {
        var ofCatalogue = TokenCatalogue.Formats.SelectMany(format => KeyWords.Of(format.ConfigurationKey).Concat(KeyWords.Of(format.EnvironmentVariable)).Append(format.Provider.ToLowerInvariant()));
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Frequent.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!ranks.ContainsKey(word)) ranks.Add(word, ranks.Count + 1);
        }

        foreach (var word in ofCatalogue) ranks[word] = ranks.TryGetValue(word, out var rank) ? Math.Min(rank, RankInCatalogue) : RankInCatalogue;
        return ranks;
    }
}
