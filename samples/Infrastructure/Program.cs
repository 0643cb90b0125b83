using Pulumi;
using Pulumi.DbtCloud;

// What a team writes in Terraform as provider "dbtcloud", and in C# with Pulumi: the pipeline applies it to production.
return await Deployment.RunAsync(() =>
{
    var dbt = new Provider("dbt", new ProviderArgs
    {
        AccountId = 12345,
        HostUrl = "https://cloud.getdbt.com/api",
        Token = "dbtu_zP872fsy4TX9QxyQhk02_BI9nU-6fCAzZ31zd1nlokEEEzq-rg",
    });
    var options = new CustomResourceOptions { Provider = dbt };

    var project = new Project("analytics", new ProjectArgs { Name = "Analytics" }, options);
    var production = new DbtEnvironment("production", new EnvironmentArgs { ProjectId = project.Id, Name = "Production", Type = "deployment" }, options);
    _ = new Job("nightly", new JobArgs { ProjectId = project.Id, EnvironmentId = production.Id, Name = "Nightly", ExecuteSteps = ["dbt build"] }, options);
});
