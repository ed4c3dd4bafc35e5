-- A chat's own options and what was decided about its context, as JSON; how each reply was made.
ALTER TABLE chat ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
ALTER TABLE chat ADD COLUMN context TEXT NOT NULL DEFAULT '{}';
ALTER TABLE message ADD COLUMN record TEXT;
ALTER TABLE message ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;

-- The exact prompt of a reply: what it shares with the prompt of an earlier one, and the compressed rest.
CREATE TABLE prompt (
    message_id TEXT PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    base_id TEXT,
    shared INTEGER NOT NULL,
    rest BLOB NOT NULL
) STRICT;
