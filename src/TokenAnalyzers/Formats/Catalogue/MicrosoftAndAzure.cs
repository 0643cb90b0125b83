using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of Azure and the other services of Microsoft.</summary>
internal static class MicrosoftAndAzure
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("azure-acr-key", "Azure", "Azure Container Registry key", TokenOwner.Service, "[A-Za-z0-9+/]{42}+ACR[A-Za-z0-9+/]{6}")
        {
            Strict = ["[A-Za-z0-9+/]{42}+ACR[A-D][A-Za-z0-9+/]{5}"],
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureContainerRegistry:Password", EnvironmentVariable = "ACR_PASSWORD",
        },
        new("azure-ai-key", "Azure", "Azure AI services key", TokenOwner.Service, PatternParts.CommonAnnotatedKeyHead + "[A-Za-z0-9]{4}ACOG[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureAI:ApiKey", EnvironmentVariable = "AZURE_OPENAI_API_KEY",
        },
        new("azure-apim-key", "Azure", "Azure API Management key", TokenOwner.Service, "[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureApim:SubscriptionKey", EnvironmentVariable = "APIM_SUBSCRIPTION_KEY",
        },
        new("azure-apim-repository-key", "Azure", "Azure API Management repository password", TokenOwner.Service, "git&[0-9]{12}&[A-Za-z0-9+/]{86}==")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "AzureApim:GitPassword", EnvironmentVariable = "APIM_GIT_PASSWORD",
        },
        new("azure-appconfig-connection-string", "Azure", "Azure App Configuration credential", TokenOwner.Service,
            "azconfig.io;Id=[!-:<-~]{4,100};Secret=[A-Za-z0-9+/]{30,100}={0,2}")
        {
            MinimumEntropy = 3.0, Label = "azconfig.io;",
            ConfigurationKey = "AzureAppConfiguration:Credential", EnvironmentVariable = "AZURE_APPCONFIG_CREDENTIAL",
        },
        new("azure-appconfig-key", "Azure", "Azure App Configuration access key", TokenOwner.Service,
            PatternParts.CommonAnnotatedKeyHead + "AAAAAZAC[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureAppConfiguration:AccessKey", EnvironmentVariable = "AZURE_APPCONFIG_ACCESS_KEY",
        },
        new("azure-batch-key", "Azure", "Azure Batch account key", TokenOwner.Service, "[A-Za-z0-9+/]{76}+ABa[A-Za-z0-9+/]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureBatch:AccountKey", EnvironmentVariable = "AZURE_BATCH_KEY",
        },
        new("azure-cask-key", "Azure", "Azure service key", TokenOwner.Service, "[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}([A-Za-z0-9+/=]{4})?")
        {
            Strict = ["[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}([A-Za-z0-9]{2}==)?"],
            IsFallback = true, MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "Azure:ServiceKey", EnvironmentVariable = "AZURE_KEY",
        },
        new("azure-communication-connection-string", "Azure", "Azure Communication Services access key in a connection string", TokenOwner.Service,
            "azure.com/;accesskey=[A-Za-z0-9+/]{40,100}={0,2}")
        {
            MinimumEntropy = 3.8, Label = "azure.com/;accesskey=",
            ConfigurationKey = "AzureCommunication:AccessKey", EnvironmentVariable = "AZURE_COMMUNICATION_ACCESS_KEY",
        },
        new("azure-communication-key", "Azure", "Azure Communication Services key", TokenOwner.Service,
            PatternParts.CommonAnnotatedKeyHead + "AAAAAZCS[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureCommunication:AccessKey", EnvironmentVariable = "AZURE_COMMUNICATION_ACCESS_KEY",
        },
        new("azure-cosmosdb-connection-string", "Azure", "Azure Cosmos DB account key in a connection string", TokenOwner.Service,
            "azure.com:443/;AccountKey=[A-Za-z0-9+/]{20,100}={0,3}")
        {
            Strict = ["azure.com:443/;AccountKey=[A-Za-z0-9+/]{86}=="],
            MinimumEntropy = 3.8, Label = "azure.com:443/;AccountKey=",
            ConfigurationKey = "AzureCosmosDb:AccountKey", EnvironmentVariable = "COSMOSDB_KEY",
        },
        new("azure-cosmosdb-key", "Azure", "Azure Cosmos DB account key", TokenOwner.Service, "[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureCosmosDb:AccountKey", EnvironmentVariable = "COSMOSDB_KEY",
        },
        new("azure-eventgrid-cask-key", "Azure", "Azure Event Grid key", TokenOwner.Service, PatternParts.CommonAnnotatedKeyHead + "AAAAAZEG[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureEventGrid:AccessKey", EnvironmentVariable = "EVENTGRID_KEY",
        },
        new("azure-eventgrid-key", "Azure", "Azure Event Grid identifiable key", TokenOwner.Service, "[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureEventGrid:AccessKey", EnvironmentVariable = "EVENTGRID_KEY",
        },
        new("azure-eventhub-key", "Azure", "Azure Event Hubs shared access key", TokenOwner.Service, "[A-Za-z0-9+/]{33}+AEh[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureEventHubs:SharedAccessKey", EnvironmentVariable = "AZURE_EVENT_HUBS_SHARED_ACCESS_KEY",
        },
        new("azure-fluidrelay-key", "Azure", "Azure Fluid Relay key", TokenOwner.Service, PatternParts.CommonAnnotatedKeyHead + "AAAAAZFR[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureFluidRelay:Key", EnvironmentVariable = "AZURE_FLUID_RELAY_KEY",
        },
        new("azure-function-key", "Azure", "Azure Functions host, master or system key", TokenOwner.Service, "[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureFunctions:Key", EnvironmentVariable = "AZURE_FUNCTION_KEY",
        },
        new("azure-iot-key", "Azure", "Azure IoT key", TokenOwner.Service, "[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureIoT:SharedAccessKey", EnvironmentVariable = "AZURE_IOT_SHARED_ACCESS_KEY",
        },
        new("azure-maps-key", "Azure", "Azure Maps key", TokenOwner.Service, PatternParts.CommonAnnotatedKeyHead + "AAAAAZMP[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureMaps:SubscriptionKey", EnvironmentVariable = "AZURE_MAPS_KEY",
        },
        new("azure-mixedreality-key", "Azure", "Azure Mixed Reality key", TokenOwner.Service, PatternParts.CommonAnnotatedKeyHead + "AAAAAZMR[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureMixedReality:AccountKey", EnvironmentVariable = "AZURE_MIXED_REALITY_ACCOUNT_KEY",
        },
        new("azure-ml-classic-key", "Azure", "Azure Machine Learning Studio (classic) key", TokenOwner.Service, "[A-Za-z0-9+/]{76}+AMC[A-Za-z0-9+/]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureMl:ApiKey", EnvironmentVariable = "AZURE_ML_API_KEY",
        },
        new("azure-redis-key", "Azure", "Azure Cache for Redis access key", TokenOwner.Service, "[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureRedis:AccessKey", EnvironmentVariable = "REDIS_KEY",
        },
        new("azure-relay-key", "Azure", "Azure Relay shared access key", TokenOwner.Service, "[A-Za-z0-9+/]{33}+ARm[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureRelay:SharedAccessKey", EnvironmentVariable = "AZURE_RELAY_SHARED_ACCESS_KEY",
        },
        new("azure-sas-connection-string", "Azure", "Azure shared access key", TokenOwner.Service, "SharedAccessKey=[A-Za-z0-9+/]{20,100}={0,3}")
        {
            Strict = ["SharedAccessKey=[A-Za-z0-9+/]{42,43}="],
            MinimumEntropy = 3.8, Label = "SharedAccessKey=",
            ConfigurationKey = "AzureServiceBus:SharedAccessKey", EnvironmentVariable = "AZURE_SERVICE_BUS_SHARED_ACCESS_KEY",
        },
        new("azure-sas-signature", "Azure", "Azure shared access signature", TokenOwner.Service, "sig=[A-Za-z0-9%+/=_-]{43,140}")
        {
            Strict = ["sig=[A-Za-z0-9%+/=_-]{43,70}"],
            MinimumEntropy = 4.0, Label = "sig=",
            ConfigurationKey = "AzureStorage:SasSignature", EnvironmentVariable = "AZURE_STORAGE_SAS_SIGNATURE",
        },
        new("azure-search-key", "Azure", "Azure AI Search admin or query key", TokenOwner.Service, "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureSearch:ApiKey", EnvironmentVariable = "AZURE_SEARCH_KEY",
        },
        new("azure-servicebus-key", "Azure", "Azure Service Bus shared access key", TokenOwner.Service, "[A-Za-z0-9+/]{33}+ASb[A-P][A-Za-z0-9+/]{5}=")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureServiceBus:SharedAccessKey", EnvironmentVariable = "AZURE_SERVICE_BUS_SHARED_ACCESS_KEY",
        },
        new("azure-shared-secret-value", "Azure", "Azure Service Bus shared secret", TokenOwner.Service, "SharedSecretValue=[A-Za-z0-9+/]{20,100}={0,3}")
        {
            MinimumEntropy = 3.4, Label = "SharedSecretValue=",
            ConfigurationKey = "AzureServiceBus:SharedSecret", EnvironmentVariable = "AZURE_SERVICE_BUS_SHARED_SECRET",
        },
        new("azure-signalr-connection-string", "Azure", "Azure SignalR access key in a connection string", TokenOwner.Service,
            "signalr.net;AccessKey=[A-Za-z0-9+/]{40,100}={0,2}")
        {
            MinimumEntropy = 3.8, Label = "signalr.net;AccessKey=",
            ConfigurationKey = "AzureSignalR:AccessKey", EnvironmentVariable = "AZURE_SIGNALR_ACCESS_KEY",
        },
        new("azure-sql-private-key", "Azure", "Azure SQL private service key", TokenOwner.Service,
            PatternParts.CommonAnnotatedKeyHead + "AAAAmsql[A-Za-z0-9]{4}")
        {
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureSql:Key", EnvironmentVariable = "AZURE_SQL_KEY",
        },
        new("azure-storage-connection-string", "Azure", "Azure Storage account key in a connection string", TokenOwner.Service,
            "AccountKey=[A-Za-z0-9+/]{20,100}={0,3}")
        {
            Strict = ["AccountKey=[A-Za-z0-9+/]{86}=="],
            MinimumEntropy = 3.8, Label = "AccountKey=",
            ConfigurationKey = "AzureStorage:AccountKey", EnvironmentVariable = "AZURE_STORAGE_KEY",
        },
        new("azure-storage-key", "Azure", "Azure Storage account key", TokenOwner.Service, "[A-Za-z0-9+/]{76}+ASt[A-Za-z0-9+/]{5}[AQgw]==")
        {
            MinimumEntropy = 3.0, Checksum = IdentifiableKeyChecksum.Holds, RequiresChecksum = true,
            ConfigurationKey = "AzureStorage:AccountKey", EnvironmentVariable = "AZURE_STORAGE_KEY",
        },
        new("azure-webpubsub-connection-string", "Azure", "Azure Web PubSub access key in a connection string", TokenOwner.Service,
            "webpubsub.azure.com;AccessKey=[A-Za-z0-9+/]{40,100}={0,2}")
        {
            MinimumEntropy = 3.8, Label = "webpubsub.azure.com;AccessKey=",
            ConfigurationKey = "AzureWebPubSub:AccessKey", EnvironmentVariable = "AZURE_WEB_PUBSUB_ACCESS_KEY",
        },
        new("azure-devops-pat", "Azure DevOps", "Azure DevOps personal access token", TokenOwner.Personal, "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}")
        {
            Strict = [PatternParts.CommonAnnotatedKeyHead + "AAAAAZDO[A-Za-z0-9]{4}"],
            MinimumEntropy = 3.0, Checksum = CommonAnnotatedKeyChecksum.Holds,
            ConfigurationKey = "AzureDevOps:ServicePrincipalToken", EnvironmentVariable = "AZURE_DEVOPS_SERVICE_PRINCIPAL_TOKEN",
            ServiceCredential = "Azure DevOps service principal token", PersonalEnvironmentVariable = "AZURE_DEVOPS_EXT_PAT",
        },
        new("azure-devops-pat-legacy-app", "Azure DevOps", "Azure DevOps application token", TokenOwner.Service, "[a-z2-7]{52}")
        {
            Checksum = AzureDevOpsChecksum.HoldsForApplication, RequiresChecksum = true,
            ConfigurationKey = "AzureDevOps:ServicePrincipalToken", EnvironmentVariable = "AZURE_DEVOPS_SERVICE_PRINCIPAL_TOKEN",
        },
        new("azure-devops-pat-legacy-user", "Azure DevOps", "Azure DevOps personal access token (52 characters)", TokenOwner.Personal, "[a-z2-7]{52}")
        {
            Checksum = AzureDevOpsChecksum.HoldsForUser, RequiresChecksum = true,
            ConfigurationKey = "AzureDevOps:ServicePrincipalToken", EnvironmentVariable = "AZURE_DEVOPS_SERVICE_PRINCIPAL_TOKEN",
            ServiceCredential = "Azure DevOps service principal token", PersonalEnvironmentVariable = "AZURE_DEVOPS_EXT_PAT",
        },
        new("azure-entra-client-secret", "Microsoft Entra", "Microsoft Entra application client secret", TokenOwner.Service,
            "[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}")
        {
            Strict =
            [
                "[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{34}",
                "[A-Za-z0-9_~.-]{3}7Q~[A-Za-z0-9_~.-]{31}",
            ],
            MinimumEntropy = 3.4, Checksum = EntraSecretChecksum.Holds,
            ConfigurationKey = "AzureAd:ClientSecret", EnvironmentVariable = "AZURE_CLIENT_SECRET",
        },
        new("azure-entra-refresh-token", "Microsoft Entra", "Microsoft Entra refresh token", TokenOwner.Personal,
            "[01].A[A-Za-z0-9_-]{50,500}(.[0-9])?.Ag[A-Za-z0-9_-]{250,3000}(.A[A-Za-z0-9_-]{200,3000})?")
        {
            MinimumEntropy = 3.0, IsSignInPart = true,
            ConfigurationKey = "AzureAd:ClientSecret", EnvironmentVariable = "AZURE_CLIENT_SECRET",
            ServiceCredential = "Microsoft Entra application client secret",
        },
        new("azure-entra-token", "Microsoft Entra", "Microsoft Entra token", TokenOwner.Unknown,
            "ey[A-Za-z0-9+/=_-]{12,2010}.ey[A-Za-z0-9+/=_-]{12,8010}.[A-Za-z0-9+/=_-]{10,2000}")
        {
            Strict = ["eyJ[A-Za-z0-9_-]{12,2000}.eyJ[A-Za-z0-9_-]{12,8000}.[A-Za-z0-9_-]{10,2000}"],
            MinimumEntropy = 3.0, Decoder = JsonWebToken.IssuedBy("https://sts.windows.net/", "https://login.microsoftonline.com/"),
            ConfigurationKey = "AzureAd:ClientSecret", EnvironmentVariable = "AZURE_CLIENT_SECRET",
            ServiceCredential = "Microsoft Entra application client secret",
        },
        new("teams-webhook", "Microsoft Teams", "Microsoft Teams incoming webhook", TokenOwner.Service,
            "webhook.office.com/webhookb2/" + PatternParts.UuidOrWord + "@" + PatternParts.UuidOrWord
                + "/IncomingWebhook/[A-Za-z0-9]{32}/" + PatternParts.UuidOrWord)
        {
            Strict = ["webhook.office.com/webhookb2/" + PatternParts.Uuid + "@" + PatternParts.Uuid + "/IncomingWebhook/[a-z0-9]{32}/" + PatternParts.Uuid],
            MinimumEntropy = 3.0, Label = "webhook.office.com/webhookb2/",
            ConfigurationKey = "MicrosoftTeams:WebhookPath", EnvironmentVariable = "TEAMS_WEBHOOK_PATH",
        },
        new("teams-webhook-legacy", "Microsoft Teams", "Microsoft Teams incoming webhook (older host)", TokenOwner.Service,
            "outlook.office.com/webhook/" + PatternParts.UuidOrWord + "@" + PatternParts.UuidOrWord
                + "/IncomingWebhook/[A-Za-z0-9]{32}/" + PatternParts.UuidOrWord)
        {
            Strict = ["outlook.office.com/webhook/" + PatternParts.Uuid + "@" + PatternParts.Uuid + "/IncomingWebhook/[a-z0-9]{32}/" + PatternParts.Uuid],
            MinimumEntropy = 3.0, Label = "outlook.office.com/webhook/",
            ConfigurationKey = "MicrosoftTeams:WebhookPath", EnvironmentVariable = "TEAMS_WEBHOOK_PATH",
        },
        new("teams-workflow-webhook", "Microsoft Teams", "Microsoft Teams workflow webhook", TokenOwner.Service,
            "environment.api.powerplatform.com(:[0-9]{1,5})?/powerautomate/automations/direct/workflows/"
                + "[0-9A-Fa-f]{32}/triggers/[A-Za-z0-9%&=?./_-]{0,200}sig=[A-Za-z0-9%_-]{43,140}")
        {
            Label = "environment.api.powerplatform.com",
            ConfigurationKey = "MicrosoftTeams:WorkflowPath", EnvironmentVariable = "TEAMS_WORKFLOW_PATH",
        });
}
