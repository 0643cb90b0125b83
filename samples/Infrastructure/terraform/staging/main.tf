terraform {
  required_providers {
    dbtcloud = {
      source = "dbt-labs/dbtcloud"
    }
  }
}

provider "dbtcloud" {
  account_id = 12345
  host_url   = "https://cloud.getdbt.com/api"
  token      = var.dbt_token
}

resource "dbtcloud_project" "analytics" {
  name = "Analytics (staging)"
}
