namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats of Amazon Web Services.</summary>
internal static class Amazon
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("aws-mws-token", "Amazon MWS", "Amazon MWS auth token", TokenOwner.Service, "amzn.mws." + PatternParts.UuidOrWord)
        {
            Strict = ["amzn.mws." + PatternParts.Uuid],
            MinimumEntropy = 2.6,
            ConfigurationKey = "AmazonMws:AuthToken", EnvironmentVariable = "MWS_AUTH_TOKEN",
        },
        new("aws-a3t-key-id", "AWS", "AWS access key ID (older form)", TokenOwner.Unknown, "A3T[A-Z0-9][A-Z0-9]{16}")
        {
            MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:AccessKeyId", EnvironmentVariable = "AWS_ACCESS_KEY_ID", ServiceCredential = "AWS access key ID of a service role",
        },
        new("aws-access-key-id", "AWS", "AWS access key ID", TokenOwner.Unknown, "AKIA[A-Z0-9]{16,17}")
        {
            Strict = ["AKIA[A-Z2-7]{16}"],
            MinimumEntropy = 2.6,
            ConfigurationKey = "AWS:AccessKeyId", EnvironmentVariable = "AWS_ACCESS_KEY_ID", ServiceCredential = "AWS access key ID of a service role",
        },
        new("aws-appsync-api-key", "AWS", "AWS AppSync API key", TokenOwner.Service, "da2-[A-Za-z0-9]{26}")
        {
            Strict = ["da2-[a-z0-9]{26}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "AWS:AppSyncApiKey", EnvironmentVariable = "APPSYNC_API_KEY",
        },
        new("aws-bedrock-key-long", "AWS", "AWS Bedrock long-term API key", TokenOwner.Service, "ABSK[A-Za-z0-9+/]{28,800}={0,2}")
        {
            Strict = ["ABSK[A-Za-z0-9+/]{109,269}={0,2}"],
            MinimumEntropy = 3.0,
            ConfigurationKey = "AWS:BedrockApiKey", EnvironmentVariable = "AWS_BEARER_TOKEN_BEDROCK",
        },
        new("aws-bedrock-key-short", "AWS", "AWS Bedrock short-term API key", TokenOwner.Unknown, "bedrock-api-key-[A-Za-z0-9+/=_-]{28,3000}")
        {
            MinimumEntropy = 3.5,
            ConfigurationKey = "AWS:BedrockApiKey", EnvironmentVariable = "AWS_BEARER_TOKEN_BEDROCK", ServiceCredential = "AWS Bedrock long-term API key",
        },
        new("aws-certificate-id", "AWS", "AWS certificate unique id", TokenOwner.Service, "ASCA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-context-key-id", "AWS", "AWS context credential identifier", TokenOwner.Unknown, "ACCA[A-Z0-9]{16,17}")
        {
            Strict = ["ACCA[A-Z2-7]{16}"],
            MinimumEntropy = 2.6,
            ConfigurationKey = "AWS:AccessKeyId", EnvironmentVariable = "AWS_ACCESS_KEY_ID", ServiceCredential = "AWS access key ID of a service role",
        },
        new("aws-iam-group-id", "AWS", "AWS IAM group unique id", TokenOwner.Service, "AGPA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-iam-instance-profile-id", "AWS", "AWS EC2 instance profile unique id", TokenOwner.Service, "AIPA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-iam-policy-id", "AWS", "AWS managed policy unique id", TokenOwner.Service, "ANPA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-iam-policy-version-id", "AWS", "AWS managed policy version unique id", TokenOwner.Service, "ANVA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-iam-role-id", "AWS", "AWS IAM role unique id", TokenOwner.Service, "AROA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-iam-user-id", "AWS", "AWS IAM user unique id", TokenOwner.Service, "AIDA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-public-key-id", "AWS", "AWS public key unique id", TokenOwner.Service, "APKA[A-Z0-9]{16,17}")
        {
            IsPublishable = true, MinimumEntropy = 2.9,
            ConfigurationKey = "AWS:UniqueId", EnvironmentVariable = "AWS_UNIQUE_ID",
        },
        new("aws-session-token", "AWS", "AWS STS session token", TokenOwner.Unknown, "IQoJb3JpZ2lu[A-Za-z0-9+/]{100,2000}={0,2}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "AWS:SessionToken", EnvironmentVariable = "AWS_SESSION_TOKEN", ServiceCredential = "AWS session token of a service role",
        },
        new("aws-session-token-fwo", "AWS", "AWS STS session token (other encoding)", TokenOwner.Unknown, "FwoGZXIvYXdz[A-Za-z0-9+/]{100,2000}={0,2}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "AWS:SessionToken", EnvironmentVariable = "AWS_SESSION_TOKEN", ServiceCredential = "AWS session token of a service role",
        },
        new("aws-sts-bearer-key-id", "AWS", "AWS service bearer token identifier", TokenOwner.Service, "ABIA[A-Z0-9]{16,17}")
        {
            Strict = ["ABIA[A-Z2-7]{16}"],
            MinimumEntropy = 2.6,
            ConfigurationKey = "AWS:AccessKeyId", EnvironmentVariable = "AWS_ACCESS_KEY_ID",
        },
        new("aws-temp-access-key-id", "AWS", "AWS temporary access key ID", TokenOwner.Unknown, "ASIA[A-Z0-9]{16,17}")
        {
            Strict = ["ASIA[A-Z2-7]{16}"],
            MinimumEntropy = 2.6,
            ConfigurationKey = "AWS:AccessKeyId", EnvironmentVariable = "AWS_ACCESS_KEY_ID", ServiceCredential = "AWS access key ID of a service role",
        });
}
