#!/bin/sh
# Adds this copy of Alcove to the menu and to "Open with" for .gguf files, for this user alone; --remove undoes it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-"$HOME/.local/share"}
entry="$share/applications/alcove.desktop"

renew() {
    for command in "update-desktop-database $share/applications" "update-mime-database $share/mime"; do
        # shellcheck disable=SC2086
        set -- $command
        if command -v "$1" >/dev/null 2>&1; then "$@" >/dev/null 2>&1 || true; fi
    done
}

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$share/mime/packages/alcove.xml"
    find "$share/icons/hicolor" -path '*/apps/alcove.*' -delete 2>/dev/null || true
    renew
    echo "Removed from the menu. Chats and models are untouched."
    exit 0
fi
mkdir -p "$share/applications" "$share/mime/packages" "$share/icons"
cp -R "$here/share/icons/hicolor" "$share/icons/"
cp "$here/share/mime/packages/alcove.xml" "$share/mime/packages/"
quoted=$(printf '%s' "$here/alcove" | sed 's/[\\"`$]/\\&/g; s/[\\&|]/\\&/g')
sed -e "s|^Exec=.*|Exec=\"$quoted\" %f|" -e '/^TryExec=/d' "$here/share/applications/alcove.desktop" > "$entry"
renew
echo "Alcove is in the menu now."
