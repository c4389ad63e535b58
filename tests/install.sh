#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs the Debian packages named that are not installed yet. npm counts as there when a program of that name is
# (it may come from elsewhere, with a newer Node.js).
# usage: install.sh PACKAGE...
set -eu
missing=()
for package in "$@"; do
  case $package in
    npm | nodejs) command -v "${package/nodejs/node}" >/dev/null && continue ;;
  esac
  [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
as_root=(env DEBIAN_FRONTEND=noninteractive)
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "these packages are missing, and only root can install them: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo "${as_root[@]}")  # sudo keeps no variable of ours
fi
echo "installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q >/dev/null || echo "apt-get update failed; trying with the lists at hand" >&2
"${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >build/install.log 2>&1 ||
  { tail -n 30 build/install.log >&2; echo "could not install: ${missing[*]}" >&2; exit 1; }
