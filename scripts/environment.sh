#!/bin/sh
# Makes the virtual environment that is named, with the first Python 3.11 or later that can; keeps a working one.
# PYTHON=/path/to/python chooses another.
set -eu

folder=$1
fits='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'

if [ -x "$folder/bin/python" ] && "$folder/bin/python" -c "$fits" 2>/dev/null; then
    exit 0
fi

for python in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$python" >/dev/null 2>&1 && "$python" -c "$fits" 2>/dev/null; then
        rm -rf "$folder"
        "$python" -m venv "$folder"
        "$folder/bin/python" -m pip install --quiet --upgrade pip
        exit 0
    fi
done

echo "No Python 3.11 or later with the modules venv and ensurepip was found." >&2
echo "Install one (Debian and Ubuntu: apt install python3 python3-venv), or name it: make PYTHON=/path/to/python3" >&2
exit 1
