"""The exact files that a person sent for a job."""
