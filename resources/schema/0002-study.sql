-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Study: terms of guides, notes and highlights, cards and their reviews, quizzes that are not taken as the guide has
-- them.

ALTER TABLE mark ADD COLUMN value INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN review TEXT NOT NULL DEFAULT 'auto';
ALTER TABLE attempt ADD COLUMN kind TEXT NOT NULL DEFAULT 'quiz';
ALTER TABLE attempt ADD COLUMN feedback TEXT NOT NULL DEFAULT 'at-once';
ALTER TABLE attempt ADD COLUMN certainty INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN recall_first INTEGER NOT NULL DEFAULT 0;
ALTER TABLE response ADD COLUMN certainty TEXT NOT NULL DEFAULT 'unsaid';
ALTER TABLE response ADD COLUMN recalled TEXT;
ALTER TABLE "key" ADD COLUMN wrong INTEGER NOT NULL DEFAULT 0;
ALTER TABLE profile ADD COLUMN minutes_a_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE profile ADD COLUMN retention REAL NOT NULL DEFAULT 0;
ALTER TABLE profile ADD COLUMN fsrs_weights TEXT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  kind TEXT NOT NULL,
  title TEXT,
  text TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX term_guide ON term (guide);
CREATE INDEX term_section ON term (section);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  target_type TEXT,
  target TEXT,
  target_title TEXT,
  text TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX note_target ON note (target);

CREATE TABLE highlight (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  section TEXT,
  section_title TEXT,
  quote TEXT,
  "before" TEXT,
  "after" TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX highlight_section ON highlight (section);

CREATE TABLE card (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  source_type TEXT,
  source TEXT,
  source_title TEXT,
  guide TEXT,
  front TEXT,
  back TEXT,
  state TEXT NOT NULL,
  step INTEGER NOT NULL DEFAULT 0,
  stability REAL NOT NULL DEFAULT 0,
  difficulty REAL NOT NULL DEFAULT 0,
  due_at INTEGER,
  reviewed_at INTEGER,
  scheduled_days INTEGER NOT NULL DEFAULT 0,
  reps INTEGER NOT NULL DEFAULT 0,
  lapses INTEGER NOT NULL DEFAULT 0,
  suspended INTEGER NOT NULL DEFAULT 0,
  buried_until TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX card_source ON card (source);
CREATE INDEX card_guide ON card (guide);

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  card TEXT REFERENCES card (uid) DEFERRABLE INITIALLY DEFERRED,
  reviewed_at INTEGER,
  rating INTEGER NOT NULL DEFAULT 0,
  milliseconds INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  step INTEGER NOT NULL DEFAULT 0,
  stability REAL NOT NULL DEFAULT 0,
  difficulty REAL NOT NULL DEFAULT 0,
  elapsed_days INTEGER NOT NULL DEFAULT 0,
  predicted REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX review_card ON review (card);

CREATE TABLE attempt_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  attempt TEXT REFERENCES attempt (uid) DEFERRABLE INITIALLY DEFERRED,
  item TEXT,
  item_title TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attempt_item_attempt ON attempt_item (attempt);
CREATE INDEX attempt_item_item ON attempt_item (item);

CREATE TRIGGER term_search_insert AFTER INSERT ON term BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('term', new.uid, coalesce (new.title, ''), '');
END;
CREATE TRIGGER term_search_update AFTER UPDATE OF title ON term BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = ''
  WHERE type = 'term' AND uid = new.uid;
END;
CREATE TRIGGER term_search_delete AFTER DELETE ON term BEGIN
  DELETE FROM search_doc WHERE type = 'term' AND uid = old.uid;
END;

CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('note', new.uid, '', coalesce (new.text, ''));
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text ON note BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.text, '')
  WHERE type = 'note' AND uid = new.uid;
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
  DELETE FROM search_doc WHERE type = 'note' AND uid = old.uid;
END;

CREATE TRIGGER highlight_search_insert AFTER INSERT ON highlight BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('highlight', new.uid, '', coalesce (new.quote, ''));
END;
CREATE TRIGGER highlight_search_update AFTER UPDATE OF quote ON highlight BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.quote, '')
  WHERE type = 'highlight' AND uid = new.uid;
END;
CREATE TRIGGER highlight_search_delete AFTER DELETE ON highlight BEGIN
  DELETE FROM search_doc WHERE type = 'highlight' AND uid = old.uid;
END;

CREATE TRIGGER card_search_insert AFTER INSERT ON card BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('card', new.uid, coalesce (new.front, ''), coalesce (new.back, ''));
END;
CREATE TRIGGER card_search_update AFTER UPDATE OF front, back ON card BEGIN
  UPDATE search_doc SET title = coalesce (new.front, ''), body = coalesce (new.back, '')
  WHERE type = 'card' AND uid = new.uid;
END;
CREATE TRIGGER card_search_delete AFTER DELETE ON card BEGIN
  DELETE FROM search_doc WHERE type = 'card' AND uid = old.uid;
END;

-- Two letters are the beginning of a thousand words: that index is read as it stands, not gathered from theirs.
DROP TABLE search_word;
CREATE VIRTUAL TABLE search_word USING fts5 (
  title, body, content = 'search_doc', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2'
);
INSERT INTO search_word (search_word) VALUES ('rebuild');

PRAGMA user_version = 2;
