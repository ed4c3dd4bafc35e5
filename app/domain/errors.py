"""The family of expected errors; the words a user reads are chosen in `ui/errors.py`."""

from __future__ import annotations


class AppError(Exception):
    """An error the program knows how to explain: a stable code and a technical detail."""

    code = "unknown"

    def __init__(self, detail: str = "", *, code: str | None = None) -> None:
        super().__init__(detail or code or self.code)
        self.detail = detail
        if code is not None:
            self.code = code


class BadInputError(AppError):
    """The user gave something that can't be used (exit status 2 of the commands).

    Codes: empty_message, message_too_long, unknown_model, bad_argument.
    """

    code = "bad_argument"


class ModelFileError(AppError):
    """A model file can't be used; found without loading it.

    Codes: file_missing, file_unreadable, not_gguf, file_truncated, bad_header, inconsistent,
    unsupported_quantisation, other_architecture, is_folder, part_missing, ollama_build.
    """

    code = "not_gguf"


class FileWorkError(AppError):
    """Copying, moving, checking or removing a model file failed; the original is untouched.

    Codes: target_exists, disk_room, copy_differs, source_unreadable, target_unwritable, hash_wrong,
    no_trash, not_deleted, original_left, kit_not_found, kit_bad_manifest, kit_damaged.
    """

    code = "target_unwritable"


class AttachmentError(AppError):
    """A file can't be given to the model; nothing of it was kept.

    Codes: attachment_missing, attachment_folder, attachment_unreadable, attachment_empty, attachment_image,
    attachment_binary, attachment_office (another program's format), attachment_too_large (bytes),
    attachment_too_many_pages, attachment_text_too_long (characters), attachment_too_slow (seconds),
    attachment_memory, attachment_bomb (unpacks to too much), attachment_locked (a password),
    attachment_damaged, attachment_no_text (a scan), attachment_reader (the reading process ended),
    attachment_too_many (files).
    """

    code = "attachment_unreadable"


class EngineError(AppError):
    """The engine answered with an error or ended (exit status 3 of the commands).

    Codes: engine_died (detail says how), engine_killed, engine_hung, engine_missing, engine_other_version,
    load_failed, load_cancelled, out_of_memory, gpu_memory, driver_missing, cpu_fault, disk_gone,
    file_damaged, file_changed, parts_mixed, bad_weights, context_too_small, prompt_too_long, decode_failed,
    bad_protocol, bad_schema, not_loaded; also those of `ModelFileError` that only llama.cpp found.
    A detail's first line says it all; the engine's last lines may follow after an empty one.
    """

    code = "engine_died"

    def __init__(
        self, detail: str = "", *, code: str | None = None, exit_code: int | None = None, tail: str = ""
    ) -> None:
        super().__init__(detail, code=code)
        self.exit_code = exit_code  # negative: ended by that signal
        self.tail = tail  # the last lines of the engine's log, no chat text


class StoreError(AppError):
    """The chat database can't be read or written.

    Codes: store_read_only, disk_full, store_damaged (set aside when it was opened), store_spoiled (found
    later), store_newer, store_locked, not_found, store_failed,
    not_open (it could not be), backup_unusable, answer_running; of the lock: locked (no passphrase was given
    yet), wrong_passphrase, passphrase_short, lock_memory (too little to try one), lock_damaged (the key
    file), backup_locked (another key); of a backup file, where nothing was changed: backup_none (it is no
    backup), backup_damaged, backup_newer, backup_unread (the disk it lies on), backup_no_room (on the disk of
    the chats), backup_disk_full (where it was to be saved), backup_disturbed (the lock changed meanwhile).
    """

    code = "store_failed"


class DownloadError(AppError):
    """A connection or a download ended; what is on disk is kept.

    Codes: offline, host_unreachable (the detail is the host), no_space, changed_on_server, damaged,
    damaged_unknown, damaged_here, refused, gated, not_on_server, server_error, server_busy, captive_portal,
    certificate, network_off, bad_proxy, bad_certificate_file, bad_endpoint, bad_name, in_use, not_runnable,
    queue_not_written.
    """

    code = "server_error"


class ReleaseError(AppError):
    """Newer versions couldn't be asked for; the program itself goes on.

    Codes: release_address (one that isn't asked), release_unreachable, release_missing (nothing is there),
    release_refused, release_page (a web page), release_garbage (no list of releases, or too long a one),
    release_none (no final release is listed), bad_proxy.
    """

    code = "release_garbage"


class SettingsError(AppError):
    """A settings value is not allowed.

    Codes: bad_value, unknown_setting, bad_settings_file, bad_settings_value.
    """

    code = "bad_value"
