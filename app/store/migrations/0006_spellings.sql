-- The index holds text as it is spelled on any keyboard from now on (œ is oe, ł is l): it is filled anew.
DROP TABLE word;
DROP TABLE part;
CREATE VIRTUAL TABLE word USING fts5 (
    body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'
);
CREATE VIRTUAL TABLE part USING fts5 (body, content = '', contentless_delete = 1, tokenize = 'trigram');
DELETE FROM to_index;
INSERT INTO to_index SELECT 'chat', max(rank) + 1, max(rank) + 1 FROM chat HAVING count(*) > 0;
INSERT INTO to_index SELECT 'message', max(rank) + 1, max(rank) + 1 FROM message HAVING count(*) > 0;
