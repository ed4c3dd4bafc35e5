#!/bin/sh
# Proves the package as root on a bare Debian or Ubuntu: installs the .deb of a folder with what it asks for alone,
# runs the self-test, removes it again: prove.sh package FOLDER
set -eu

package() {
    export DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "$1"/alcove_*_"$(dpkg --print-architecture)".deb > /dev/null
    home=$(mktemp -d)
    HOME=$home alcove --self-test
    HOME=$home alcove ask "What can gpt-oss do?"
    test -d "$home/.local/share/alcove"
    apt-get purge -y -qq alcove > /dev/null
    test ! -e /usr/lib/alcove
    test -d "$home/.local/share/alcove" || { echo "the data is gone" >&2; exit 1; }
    echo "installed, checked, removed; the data stayed"
}

"$@"
