variable "dbt_token" {
  type        = string
  sensitive   = true
  description = "A personal access token while this is tried out: TF_VAR_dbt_token"
}
