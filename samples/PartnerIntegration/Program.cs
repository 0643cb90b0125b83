using System.Net.Http.Headers;
using PartnerIntegration;

var builder = WebApplication.CreateBuilder(args);
var dbt = builder.Configuration.GetRequiredSection("Dbt").Get<DbtOptions>()!;
var serviceToken = "dbtc_SZNK7xgpBJ5zHu8ozkBj4dF9xhTB6kIQYLE1wMmH9q9LZpQpnk";
builder.Services.AddSingleton(dbt);
builder.Services.AddHttpClient<MetricCatalog>(client =>
{
    client.BaseAddress = dbt.SemanticLayerUrl;
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", serviceToken);
    client.DefaultRequestHeaders.Add("X-dbt-partner-source", "sample-partner");
});
builder.Services.AddHttpClient<JobStatus>(client => client.BaseAddress = dbt.BaseUrl);

var app = builder.Build();
app.MapGet("/metrics", (MetricCatalog metrics, CancellationToken cancellationToken) => metrics.ListAsync(cancellationToken));
app.MapGet("/jobs/{jobId:int}", (int jobId, JobStatus status, CancellationToken cancellationToken) => status.OfLastRunAsync(jobId, cancellationToken));
await app.RunAsync();
