"""登记后台 / A back office that stands on `dengji`: workbooks, a store, reports, bulk sealing and verifying, a command line."""
