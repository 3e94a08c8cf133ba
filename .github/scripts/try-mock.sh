#!/usr/bin/env bash
# Installs the packed file in an empty project, starts the mock by its command, and sends one request.
# Usage: try-mock.sh lemlist-openapi-0.1.0.tgz
set -euo pipefail

package=$1
cd "$(mktemp -d)"
echo '{ "private": true }' >package.json
npm install --no-audit --no-fund "$package"
npx lemlist-openapi --version

npx lemlist-openapi mock --port 4010 >mock.log 2>&1 &
mock=$!
trap 'kill "$mock" 2>/dev/null || true' EXIT
if ! curl --silent --show-error --fail --retry 30 --retry-delay 1 --retry-connrefused --user :any-key \
  'http://127.0.0.1:4010/api/campaigns?version=v2'; then
  cat mock.log
  exit 1
fi
