-- Chats are trees of messages; nothing is overwritten but a message that is being written.
CREATE TABLE chat (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    leaf_id TEXT,
    deleted_at REAL
) STRICT;
CREATE INDEX chat_by_time ON chat (updated_at);

CREATE TABLE message (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    chat_id TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES message (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    parts TEXT NOT NULL,
    usage TEXT,
    created_at REAL NOT NULL,
    effort TEXT,
    model TEXT NOT NULL,
    vocabulary TEXT NOT NULL,
    error TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX message_by_chat ON message (chat_id, rank);
CREATE INDEX message_by_parent ON message (parent_id);
CREATE INDEX message_streaming ON message (status) WHERE status = 'streaming';

-- The draft of a chat; chat_id '' is the new chat that isn't stored yet.
CREATE TABLE draft (
    chat_id TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- Folded text (no accents, no case); rowid is the message's rank, or minus the chat's rank for a title.
CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'trigram');

CREATE TRIGGER chat_gone AFTER DELETE ON chat BEGIN
    DELETE FROM search WHERE rowid = -old.rank;
    DELETE FROM draft WHERE chat_id = old.id;
END;
CREATE TRIGGER message_gone AFTER DELETE ON message BEGIN
    DELETE FROM search WHERE rowid = old.rank;
END;
