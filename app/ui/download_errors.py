"""The words for errors of connections and downloads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str, str]
"""Title, sentence, remedy, button; "" where there is no remedy."""


def download_words(code: str, detail: str = "") -> Words | None:
    """Return the words for a code of `DownloadError`, None for one that isn't known here."""
    if code == "host_unreachable":
        return _unreachable(detail)
    translate = QCoreApplication.translate
    go_on = ("resume_download", translate("errors", "Go on"))
    settings = ("open_settings", translate("errors", "Open settings"))
    return (_of_files(go_on) | _of_the_queue() | _of_the_network(go_on, settings)).get(code)


def _unreachable(host: str) -> Words:
    translate = QCoreApplication.translate
    title = translate("errors", "{host} can't be reached")
    return (
        title.replace("{host}", host or translate("errors", "The server")),
        translate(
            "errors",
            "Check the network, or get the model another way: from a mirror (see the settings), from a model "
            "kit on a USB disk, or use a file that you have.",
        ),
        "resume_download",
        translate("errors", "Go on"),
    )


def _of_files(go_on: tuple[str, str]) -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "no_space": (
            translate("errors", "Not enough room on the disk"),
            translate("errors", "Make room, then go on; what is here is kept."),
            *go_on,
        ),
        "changed_on_server": (
            translate("errors", "The file on the server is another one"),
            translate("errors", "It isn't the version that Alcove knows, so it was not taken."),
            *go_on,
        ),
        "damaged": (
            translate("errors", "The download was damaged"),
            translate(
                "errors",
                "Its SHA-256 is not the right one. Which part is wrong can't be known, so it was removed "
                "and all of it must be fetched again.",
            ),
            "resume_download",
            translate("errors", "Download again"),
        ),
        "damaged_unknown": (
            translate("errors", "The model file is damaged"),
            translate(
                "errors",
                "Its SHA-256 is not the right one. Which part is wrong can't be known, so all of it must be "
                "fetched again.",
            ),
            "fetch_again",
            translate("errors", "Download again"),
        ),
        "damaged_here": (
            translate("errors", "The model file is damaged"),
            translate(
                "errors",
                "A part of it went bad on this disk. Alcove looks for that part and fetches it alone.",
            ),
            "mend_model",
            translate("errors", "Mend it"),
        ),
        "bad_name": (
            translate("errors", "The file has a name that can't be used"),
            translate("errors", "It could do harm on this computer, so it was not taken."),
            "",
            "",
        ),
        "in_use": (
            translate("errors", "Another program is writing this file"),
            translate("errors", "Perhaps a second Alcove. Close it, then go on."),
            *go_on,
        ),
        "not_runnable": (
            translate("errors", "This is another kind of model"),
            translate("errors", "Alcove is made for gpt-oss alone and can't run this one."),
            "",
            "",
        ),
    }


def _of_the_queue() -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "queue_not_written": (
            translate("errors", "The list of downloads can't be saved"),
            translate(
                "errors",
                "They go on, but the next start won't know of them. Make room and let Alcove write to its "
                "data folder, then try again.",
            ),
            "save_downloads",
            translate("errors", "Try again"),
        ),
    }


def _of_the_network(go_on: tuple[str, str], settings: tuple[str, str]) -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "offline": (
            translate("errors", "The connection was lost"),
            translate("errors", "What is here is kept. Go on when the network is back."),
            *go_on,
        ),
        "network_off": (
            translate("errors", "The network is switched off"),
            translate("errors", "Alcove opens no connection until you switch it on in the settings."),
            *settings,
        ),
        "captive_portal": (
            translate("errors", "The network asks for a log-in"),
            translate("errors", "It answered with a web page. Log in with your browser, then go on."),
            *go_on,
        ),
        "certificate": (
            translate("errors", "The server can't prove who it is"),
            translate(
                "errors",
                "Nothing was sent. In a company, add its certificate file in the settings; else check this "
                "computer's clock.",
            ),
            *settings,
        ),
        "bad_proxy": (
            translate("errors", "The proxy can't be used"),
            translate("errors", "Check its address in the settings; it looks like http://host:port."),
            *settings,
        ),
        "bad_certificate_file": (
            translate("errors", "The certificate file can't be read"),
            translate("errors", "Choose a file with certificates in PEM form in the settings."),
            *settings,
        ),
        "bad_endpoint": (
            translate("errors", "The mirror's address can't be used"),
            translate("errors", "Check it in the settings; it looks like https://host."),
            *settings,
        ),
        **_of_the_server(go_on),
    }


def _of_the_server(go_on: tuple[str, str]) -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "refused": (
            translate("errors", "The server refused the file"),
            translate("errors", "It may want a valid token, or refuse this network. Try again later."),
            *go_on,
        ),
        "gated": (
            translate("errors", "The makers of this model ask for consent"),
            translate(
                "errors",
                "Accept their terms on the model's page on the Hub and enter your token, then go on.",
            ),
            "enter_token",
            translate("errors", "Enter a token…"),
        ),
        "not_on_server": (
            translate("errors", "The server doesn't have this file"),
            translate("errors", "It was moved or removed, or a mirror lacks it."),
            *go_on,
        ),
        "server_busy": (
            translate("errors", "The server asks to come back later"),
            translate("errors", "Too much was asked of it. What is here is kept."),
            *go_on,
        ),
        "server_error": (
            translate("errors", "The server has a problem"),
            translate("errors", "What is here is kept. Try again later."),
            *go_on,
        ),
    }
