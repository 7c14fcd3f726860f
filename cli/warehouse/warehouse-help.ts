/** What `npm run warehouse -- --help` prints. */
export const warehouseHelp = `npm run warehouse -- load | overview | price [options]

The overview's numbers as SQL, for a log that no spreadsheet holds: the tables and views of the folder
warehouse/, on BigQuery, or here on DuckDB.

  load                  make tables and views anew and fill them: all that stood in these tables is gone
  overview              print the JSON of "npm run overview -- --json", out of the views
  price                 print how many bytes each view reads on BigQuery, and what that costs

  --stages FILE         files as for npm run overview, of any size; without them load takes sample data,
  --customers FILE      and the others what has been loaded, or sample data
  --conversations FILE
  --targets FILE
  --as-of YYYY-MM-DD    the day to look at, the filters and the period, as for npm run overview; load keeps them
  --salesperson NAME    in the table settings, which the views read when others ask them
  --source NAME
  --from YYYY-MM-DD
  --to YYYY-MM-DD
  --period PERIOD
  --engine ENGINE       duckdb, unless given, on this computer; or bigquery
  --file FILE           where DuckDB keeps the tables from load for the others; without it nowhere
  --project ID          the project in Google Cloud that pays, with --engine bigquery
  --dataset NAME        where the tables are, with --engine bigquery
  --location PLACE      of that dataset, such as EU; BigQuery finds it, unless it is new
  --help                print this

load on BigQuery costs nothing but storage; overview costs what price says. Credentials are those that Google's
own client finds: gcloud auth application-default login.
`;
