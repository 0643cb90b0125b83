using Microsoft.Extensions.Options;

namespace NightlyJob;

/// <summary>Starts the job, waits for its end, and ends the program with exit code 1 if the job failed.</summary>
public sealed class NightlyRun(
    DbtClient dbt,
    RunReport report,
    IOptions<DbtOptions> options,
    IHostApplicationLifetime lifetime,
    ILogger<NightlyRun> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var run = await dbt.TriggerAsync("Nightly job", stoppingToken);
            logger.LogInformation("Run {RunId} started", run.Id);
            run = await WaitAsync(run, stoppingToken);
            logger.LogInformation("Run {RunId} ended: {Status}", run.Id, run.Status);
            foreach (var (status, count) in await report.CountByStatusAsync(run.Id, stoppingToken))
            {
                logger.LogInformation("{Count} models: {Status}", count, status);
            }

            Environment.ExitCode = run.IsSuccess ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException)
        {
            logger.LogError(exception, "The nightly job failed: {Reason}", exception.Message);
            Environment.ExitCode = 1;
        }

        lifetime.StopApplication();
    }

    private async Task<Run> WaitAsync(Run run, CancellationToken cancellationToken)
    {
        while (!run.IsComplete)
        {
            await Task.Delay(options.Value.PollInterval, cancellationToken);
            run = await dbt.GetRunAsync(run.Id, cancellationToken);
        }

        return run;
    }
}
