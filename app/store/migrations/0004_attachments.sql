-- The extracted text of files, once for each different text, compressed; the files themselves are not kept.
CREATE TABLE document (
    id TEXT PRIMARY KEY, -- sha256 of the text
    text BLOB NOT NULL
) STRICT;

-- A file of a message, or of the draft of a chat ('' is the new chat that isn't stored yet).
CREATE TABLE attachment (
    rank INTEGER PRIMARY KEY,
    message_id TEXT REFERENCES message (id) ON DELETE CASCADE,
    draft_of TEXT,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL, -- of the file
    parts TEXT NOT NULL, -- its sections, which of them the model gets, what they cost: JSON
    document_id TEXT NOT NULL REFERENCES document (id),
    CHECK ((message_id IS NULL) <> (draft_of IS NULL))
) STRICT;
CREATE INDEX attachment_by_message ON attachment (message_id);
CREATE INDEX attachment_by_draft ON attachment (draft_of) WHERE draft_of IS NOT NULL;
CREATE INDEX attachment_by_document ON attachment (document_id);

CREATE TRIGGER attachment_gone AFTER DELETE ON attachment BEGIN
    DELETE FROM document WHERE id = old.document_id
        AND NOT EXISTS (SELECT 1 FROM attachment WHERE document_id = old.document_id);
END;
CREATE TRIGGER draft_attachments_gone AFTER DELETE ON chat BEGIN
    DELETE FROM attachment WHERE draft_of = old.id;
END;
