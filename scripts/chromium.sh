#!/bin/sh
# Sees to a Chromium for the browser tests: one on the PATH, else Debian's as root, else Playwright's own.
set -eu

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then
        exit 0
    fi
done

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq
    if DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium </dev/null &&
        command -v chromium >/dev/null 2>&1; then
        exit 0
    fi
fi

exec .venv/bin/python -m playwright install chromium
