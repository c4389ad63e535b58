# SPDX-License-Identifier: GPL-2.0-or-later
# To be sourced by scripts: indexes the sample into $work, serves it on a free port and sets $address; sets
# TRAVAUX_NODE_MODULES to the browser tests' packages, installed from the lock file when they are not there yet.
# Needs: $travaux, and to be called from the root of the project. What it starts ends with the script.
work=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
modules=build/browser
if ! cmp -s tests/web/browser/package-lock.json $modules/package-lock.json || [ ! -d $modules/node_modules ]; then
  mkdir -p $modules
  cp tests/web/browser/package.json tests/web/browser/package-lock.json $modules/
  (cd $modules && npm ci --no-audit --no-fund >install.log 2>&1) || { cat $modules/install.log; rm -f $modules/package-lock.json; exit 1; }
fi
TRAVAUX_NODE_MODULES=$(realpath $modules)/node_modules
export TRAVAUX_NODE_MODULES
"$travaux" index corpus/sample/documents --index "$work/index" >"$work/index.log" 2>&1 || { cat "$work/index.log"; exit 1; }
"$travaux" serve --index "$work/index" --listen 127.0.0.1:0 >"$work/address" 2>"$work/serve.log" &
server=$!
for _ in $(seq 100); do
  address=$(grep -o 'http://[0-9.:]*' "$work/address" | head -n 1)
  [ -n "$address" ] && break
  sleep 0.1
done
[ -n "$address" ] || { cat "$work/serve.log"; echo "the server did not start"; exit 1; }
