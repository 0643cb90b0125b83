using NightlyJob;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOptions<DbtOptions>()
    .BindConfiguration("Dbt")
    .Validate(options => options.AccountId > 0, "Configuration value 'Dbt:AccountId' is missing.")
    .Validate(options => options.JobId > 0, "Configuration value 'Dbt:JobId' is missing.")
    .ValidateOnStart();
builder.Services.AddHttpClient<DbtClient>();
builder.Services.AddHttpClient<RunReport>();
builder.Services.AddHostedService<NightlyRun>();

await builder.Build().RunAsync();
