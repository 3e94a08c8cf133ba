/** What `--help` prints for the commands of campaigns as files. */
export const USAGE = `Usage: lemlist-openapi <command> [options] [files]

Campaigns as files: one YAML file per campaign, and a lock file beside it that holds what was read last. Commit both.
<files> are paths of files or of folders; a folder stands for the YAML files below it.
Environment: LEMLIST_API_KEY (the API key), LEMLIST_BASE_URL (URL of another server, such as the mock; default: lemlist).

  pull <campaign id ...> read campaigns into files; merges lemlist's changes into existing files
    --all                every campaign that is not archived
    --out DIR            folder of the files (default: campaigns)
  check <files>          find mistakes without a network, each with line and column; exit code 1 if there is an error
    --fields FILE        names of the team's variables, one per line, to find misspelt ones
    --read-fields        read the names from lemlist instead; needs the key
    --rules              list the rules with their reasons
    --json               print the findings as JSON
  plan <files>           show what apply would do; only reads from lemlist
                         exit code 0: nothing to do, 2: there are changes, 1: a change is refused or something failed
    --json, --markdown   print it as JSON, or as Markdown for a comment on a pull request
  apply <files>          show the plan, ask, send what differs, read back and compare
    --yes                do not ask
    --new NAME           create a campaign with the steps of one file, and write a new file beside it
  edit <files>           change fields in many files at once
    --set FIELD=VALUE    such as delay=2, delay+=1, delay-=1; may be given more than once
    --where FIELD=VALUE  only steps with this value, such as type=email; may be given more than once

Options of pull, plan and apply
  --redis URL            share the rate limit with other programs that use the key; needs the package redis

Options of check, plan and apply
  --off RULE             turn a rule of check off; may be given more than once. plan and apply refuse files with errors of check

Options of plan and apply
  --delete               delete what a file no longer holds
  --replace              delete and add again where lemlist cannot change a step: another type, another position
  --force                overwrite what somebody changed in lemlist since the pull
  --pause                pause a running campaign, and start it again afterwards`;
