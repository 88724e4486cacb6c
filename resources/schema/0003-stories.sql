-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stories and practice: situations, what a story shows and how it is told, which questions it answers, answers in one's
-- own words, takes and mock interviews, files.

CREATE TABLE situation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  text TEXT,
  story TEXT,
  made_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX situation_story ON situation (story);

CREATE TABLE competency (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  story TEXT REFERENCES story (uid) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX competency_story ON competency (story);

CREATE TABLE story_version (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  story TEXT REFERENCES story (uid) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT
) STRICT;
CREATE INDEX story_version_story ON story_version (story);

CREATE TABLE angle (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  story TEXT REFERENCES story (uid) DEFERRABLE INITIALLY DEFERRED,
  employer TEXT,
  text TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX angle_story ON angle (story);

CREATE TABLE story_answers (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  story TEXT REFERENCES story (uid) DEFERRABLE INITIALLY DEFERRED,
  question TEXT,
  question_title TEXT,
  fit TEXT NOT NULL
) STRICT;
CREATE INDEX story_answers_story ON story_answers (story);
CREATE INDEX story_answers_question ON story_answers (question);

CREATE TABLE own_answer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  question TEXT,
  question_title TEXT,
  text TEXT,
  contingency TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX own_answer_question ON own_answer (question);

CREATE TABLE profile_text (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  text TEXT,
  made_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  target_type TEXT,
  target TEXT,
  code TEXT,
  words TEXT
) STRICT;
CREATE INDEX dismissal_target ON dismissal (target);

CREATE TABLE private_word (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  word TEXT,
  kind TEXT NOT NULL,
  made_at INTEGER
) STRICT;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  target_type TEXT,
  target TEXT,
  name TEXT,
  checksum TEXT,
  media_type TEXT,
  bytes INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER
) STRICT;
CREATE INDEX file_target ON file (target);

CREATE TABLE take (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  question TEXT,
  question_title TEXT,
  story TEXT,
  medium TEXT NOT NULL,
  kind TEXT NOT NULL,
  started_at INTEGER,
  think_ms INTEGER NOT NULL DEFAULT 0,
  duration_ms INTEGER NOT NULL DEFAULT 0,
  situation_ms INTEGER NOT NULL DEFAULT 0,
  task_ms INTEGER NOT NULL DEFAULT 0,
  action_ms INTEGER NOT NULL DEFAULT 0,
  result_ms INTEGER NOT NULL DEFAULT 0,
  measure TEXT NOT NULL,
  spoken_ms INTEGER NOT NULL DEFAULT 0,
  pauses INTEGER NOT NULL DEFAULT 0,
  longest_pause_ms INTEGER NOT NULL DEFAULT 0,
  hint INTEGER NOT NULL DEFAULT 0,
  structure INTEGER NOT NULL DEFAULT 0,
  detail INTEGER NOT NULL DEFAULT 0,
  own_part INTEGER NOT NULL DEFAULT 0,
  calm INTEGER NOT NULL DEFAULT 0,
  next_time TEXT
) STRICT;
CREATE INDEX take_question ON take (question);
CREATE INDEX take_story ON take (story);

CREATE TABLE take_check (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  take TEXT REFERENCES take (uid) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  text TEXT,
  hit INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX take_check_take ON take_check (take);

CREATE TABLE mock_round (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  held_at INTEGER,
  kind TEXT NOT NULL,
  title TEXT,
  feedback TEXT
) STRICT;

CREATE TABLE mock_person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  mock_round TEXT REFERENCES mock_round (uid) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  role TEXT NOT NULL,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mock_person_mock_round ON mock_person (mock_round);

CREATE TRIGGER situation_search_insert AFTER INSERT ON situation BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('situation', new.uid, coalesce (new.text, ''), '');
END;
CREATE TRIGGER situation_search_update AFTER UPDATE OF text ON situation BEGIN
  UPDATE search_doc SET title = coalesce (new.text, ''), body = ''
  WHERE type = 'situation' AND uid = new.uid;
END;
CREATE TRIGGER situation_search_delete AFTER DELETE ON situation BEGIN
  DELETE FROM search_doc WHERE type = 'situation' AND uid = old.uid;
END;

CREATE TRIGGER competency_search_insert AFTER INSERT ON competency BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('competency', new.uid, coalesce (new.name, ''), '');
END;
CREATE TRIGGER competency_search_update AFTER UPDATE OF name ON competency BEGIN
  UPDATE search_doc SET title = coalesce (new.name, ''), body = ''
  WHERE type = 'competency' AND uid = new.uid;
END;
CREATE TRIGGER competency_search_delete AFTER DELETE ON competency BEGIN
  DELETE FROM search_doc WHERE type = 'competency' AND uid = old.uid;
END;

CREATE TRIGGER story_version_search_insert AFTER INSERT ON story_version BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('story-version', new.uid, '', coalesce (new.text, ''));
END;
CREATE TRIGGER story_version_search_update AFTER UPDATE OF text ON story_version BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.text, '')
  WHERE type = 'story-version' AND uid = new.uid;
END;
CREATE TRIGGER story_version_search_delete AFTER DELETE ON story_version BEGIN
  DELETE FROM search_doc WHERE type = 'story-version' AND uid = old.uid;
END;

CREATE TRIGGER angle_search_insert AFTER INSERT ON angle BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('angle', new.uid, coalesce (new.employer, ''), coalesce (new.text, ''));
END;
CREATE TRIGGER angle_search_update AFTER UPDATE OF employer, text ON angle BEGIN
  UPDATE search_doc SET title = coalesce (new.employer, ''), body = coalesce (new.text, '')
  WHERE type = 'angle' AND uid = new.uid;
END;
CREATE TRIGGER angle_search_delete AFTER DELETE ON angle BEGIN
  DELETE FROM search_doc WHERE type = 'angle' AND uid = old.uid;
END;

CREATE TRIGGER own_answer_search_insert AFTER INSERT ON own_answer BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('own-answer', new.uid, '', concat_ws (char (10), new.text, new.contingency));
END;
CREATE TRIGGER own_answer_search_update AFTER UPDATE OF text, contingency ON own_answer BEGIN
  UPDATE search_doc SET title = '', body = concat_ws (char (10), new.text, new.contingency)
  WHERE type = 'own-answer' AND uid = new.uid;
END;
CREATE TRIGGER own_answer_search_delete AFTER DELETE ON own_answer BEGIN
  DELETE FROM search_doc WHERE type = 'own-answer' AND uid = old.uid;
END;

CREATE TRIGGER profile_text_search_insert AFTER INSERT ON profile_text BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('profile-text', new.uid, '', coalesce (new.text, ''));
END;
CREATE TRIGGER profile_text_search_update AFTER UPDATE OF text ON profile_text BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.text, '')
  WHERE type = 'profile-text' AND uid = new.uid;
END;
CREATE TRIGGER profile_text_search_delete AFTER DELETE ON profile_text BEGIN
  DELETE FROM search_doc WHERE type = 'profile-text' AND uid = old.uid;
END;

CREATE TRIGGER file_search_insert AFTER INSERT ON file BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('file', new.uid, coalesce (new.name, ''), '');
END;
CREATE TRIGGER file_search_update AFTER UPDATE OF name ON file BEGIN
  UPDATE search_doc SET title = coalesce (new.name, ''), body = ''
  WHERE type = 'file' AND uid = new.uid;
END;
CREATE TRIGGER file_search_delete AFTER DELETE ON file BEGIN
  DELETE FROM search_doc WHERE type = 'file' AND uid = old.uid;
END;

CREATE TRIGGER take_search_insert AFTER INSERT ON take BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('take', new.uid, coalesce (new.question_title, ''), coalesce (new.next_time, ''));
END;
CREATE TRIGGER take_search_update AFTER UPDATE OF question_title, next_time ON take BEGIN
  UPDATE search_doc SET title = coalesce (new.question_title, ''), body = coalesce (new.next_time, '')
  WHERE type = 'take' AND uid = new.uid;
END;
CREATE TRIGGER take_search_delete AFTER DELETE ON take BEGIN
  DELETE FROM search_doc WHERE type = 'take' AND uid = old.uid;
END;

CREATE TRIGGER mock_round_search_insert AFTER INSERT ON mock_round BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('mock-round', new.uid, coalesce (new.title, ''), coalesce (new.feedback, ''));
END;
CREATE TRIGGER mock_round_search_update AFTER UPDATE OF title, feedback ON mock_round BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.feedback, '')
  WHERE type = 'mock-round' AND uid = new.uid;
END;
CREATE TRIGGER mock_round_search_delete AFTER DELETE ON mock_round BEGIN
  DELETE FROM search_doc WHERE type = 'mock-round' AND uid = old.uid;
END;

CREATE TRIGGER mock_person_search_insert AFTER INSERT ON mock_person BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('mock-person', new.uid, coalesce (new.name, ''), '');
END;
CREATE TRIGGER mock_person_search_update AFTER UPDATE OF name ON mock_person BEGIN
  UPDATE search_doc SET title = coalesce (new.name, ''), body = ''
  WHERE type = 'mock-person' AND uid = new.uid;
END;
CREATE TRIGGER mock_person_search_delete AFTER DELETE ON mock_person BEGIN
  DELETE FROM search_doc WHERE type = 'mock-person' AND uid = old.uid;
END;

PRAGMA user_version = 3;
