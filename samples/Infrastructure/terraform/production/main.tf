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
  token      = "dbtu_YhI37sE_wIWt-uya3vypYrIcnrjF8d-ARMgyLphg_khL380iaY"
}

resource "dbtcloud_project" "analytics" {
  name = "Analytics"
}
