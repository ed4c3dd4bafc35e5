-- What is being written in the place of a message, or of one that waits in a queue.
CREATE TABLE edit (
    of TEXT PRIMARY KEY, -- the message's id
    chat_id TEXT NOT NULL, -- '' is the new chat that isn't stored yet
    wish TEXT NOT NULL, -- what it is written for
    text TEXT NOT NULL
) STRICT;
CREATE INDEX edit_by_chat ON edit (chat_id);

CREATE TRIGGER edits_gone AFTER DELETE ON chat BEGIN
    DELETE FROM edit WHERE chat_id = old.id;
END;
CREATE TRIGGER edit_gone AFTER DELETE ON message BEGIN
    DELETE FROM edit WHERE of = old.id;
END;
