-- Pins and folders; messages that wait to be sent, kept with the draft.
CREATE TABLE folder (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    open INTEGER NOT NULL DEFAULT 1
) STRICT;
ALTER TABLE chat ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chat ADD COLUMN folder_id TEXT REFERENCES folder (id) ON DELETE SET NULL;
ALTER TABLE draft ADD COLUMN queue TEXT NOT NULL DEFAULT '[]';
CREATE INDEX chat_by_folder ON chat (folder_id) WHERE folder_id IS NOT NULL;

DROP TRIGGER chat_gone;
DROP TRIGGER message_gone;
DROP TABLE search;
-- Folded text, not stored a second time; rowid is the message's rank, or minus the chat's rank for a title.
-- word: by words and their beginnings, each CJK character a word of its own. part: by any three characters.
CREATE VIRTUAL TABLE word USING fts5 (
    body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'
);
CREATE VIRTUAL TABLE part USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'trigram');
CREATE TRIGGER chat_gone AFTER DELETE ON chat BEGIN
    DELETE FROM word WHERE rowid = -old.rank;
    DELETE FROM part WHERE rowid = -old.rank;
    DELETE FROM draft WHERE chat_id = old.id;
END;
CREATE TRIGGER message_gone AFTER DELETE ON message BEGIN
    DELETE FROM word WHERE rowid = old.rank;
    DELETE FROM part WHERE rowid = old.rank;
END;

-- What is not in the index yet: chats and messages with a smaller rank. Filled behind other work, the newest first.
CREATE TABLE to_index (
    of TEXT PRIMARY KEY,
    below INTEGER NOT NULL,
    whole INTEGER NOT NULL
) STRICT;
INSERT INTO to_index SELECT 'chat', max(rank) + 1, max(rank) + 1 FROM chat HAVING count(*) > 0;
INSERT INTO to_index SELECT 'message', max(rank) + 1, max(rank) + 1 FROM message HAVING count(*) > 0;
