-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first shape of a library's file.  Never edited once released: what changes goes into a file of the next
-- number.  Keys are a safety net only: the store spells every removal out itself, so that it can be undone.

PRAGMA application_id = 1198674541; -- "GrRm"

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT
) STRICT, WITHOUT ROWID;

-- What was done, and its operations in the order they happened.  A create or a remove is one row for each field that
-- held something and one without a field.  seq counts the operations of one writer, that is, of one copy of the file.

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT,
  note TEXT,
  at INTEGER NOT NULL,
  writer TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  change INTEGER NOT NULL REFERENCES journal_change (id) DEFERRABLE INITIALLY DEFERRED,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  uid TEXT NOT NULL,
  field TEXT,
  old ANY,
  new ANY,
  at INTEGER NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_by_change ON journal (change, n);
CREATE INDEX journal_by_field ON journal (uid, field);
CREATE UNIQUE INDEX journal_by_seq ON journal (writer, seq);

-- One table a type, one column a field.

CREATE TABLE guide (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT,
  language TEXT,
  source_file TEXT,
  source_hash TEXT,
  built_in INTEGER NOT NULL DEFAULT 0,
  imported_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE section (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  level INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  line INTEGER NOT NULL DEFAULT 0,
  body TEXT,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX section_guide ON section (guide);

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  prompt TEXT,
  answer TEXT,
  kind TEXT NOT NULL,
  topic TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX question_guide ON question (guide);
CREATE INDEX question_section ON question (section);

CREATE TABLE quiz (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  title TEXT,
  threshold_correct INTEGER NOT NULL DEFAULT 0,
  threshold_total INTEGER NOT NULL DEFAULT 0,
  threshold_percent INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quiz_guide ON quiz (guide);
CREATE INDEX quiz_section ON quiz (section);

CREATE TABLE quiz_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  quiz TEXT REFERENCES quiz (uid) DEFERRABLE INITIALLY DEFERRED,
  stem TEXT,
  explanation TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quiz_item_quiz ON quiz_item (quiz);

CREATE TABLE choice (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  item TEXT REFERENCES quiz_item (uid) DEFERRABLE INITIALLY DEFERRED,
  text TEXT,
  correct INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  position REAL NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX choice_item ON choice (item);

CREATE TABLE confusion (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  claim TEXT,
  explanation TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX confusion_guide ON confusion (guide);
CREATE INDEX confusion_section ON confusion (section);

CREATE TABLE prompt (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  text TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX prompt_guide ON prompt (guide);
CREATE INDEX prompt_section ON prompt (section);

CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT REFERENCES guide (uid) DEFERRABLE INITIALLY DEFERRED,
  parent TEXT,
  kind TEXT NOT NULL,
  title TEXT,
  text TEXT,
  minutes_min INTEGER NOT NULL DEFAULT 0,
  minutes_max INTEGER NOT NULL DEFAULT 0,
  weeks_min INTEGER NOT NULL DEFAULT 0,
  weeks_max INTEGER NOT NULL DEFAULT 0,
  target REAL NOT NULL DEFAULT 0,
  unit TEXT,
  position REAL NOT NULL DEFAULT 0,
  line INTEGER NOT NULL DEFAULT 0,
  retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_item_guide ON plan_item (guide);
CREATE INDEX plan_item_parent ON plan_item (parent);

CREATE TABLE mark (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  target_type TEXT,
  target TEXT,
  target_title TEXT,
  kind TEXT NOT NULL,
  made_at INTEGER
) STRICT;
CREATE INDEX mark_target ON mark (target);

CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  guide TEXT,
  section TEXT,
  read_at INTEGER
) STRICT;
CREATE INDEX reading_guide ON reading (guide);
CREATE INDEX reading_section ON reading (section);

CREATE TABLE "key" (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  item TEXT,
  item_title TEXT,
  choice TEXT,
  reason TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX key_item ON "key" (item);
CREATE INDEX key_choice ON "key" (choice);

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  quiz TEXT,
  quiz_title TEXT,
  started_at INTEGER,
  finished_at INTEGER,
  seed INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  threshold INTEGER NOT NULL DEFAULT 0,
  scored INTEGER NOT NULL DEFAULT 0,
  correct INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attempt_quiz ON attempt (quiz);

CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  attempt TEXT REFERENCES attempt (uid) DEFERRABLE INITIALLY DEFERRED,
  item TEXT,
  item_title TEXT,
  choice TEXT,
  verdict TEXT NOT NULL,
  answered_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX response_attempt ON response (attempt);
CREATE INDEX response_item ON response (item);
CREATE INDEX response_choice ON response (choice);

CREATE TABLE story (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT,
  situation TEXT,
  task TEXT,
  "action" TEXT,
  result TEXT,
  learning TEXT,
  created_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  source TEXT,
  source_title TEXT,
  title TEXT,
  objective TEXT,
  minutes_min INTEGER NOT NULL DEFAULT 0,
  minutes_max INTEGER NOT NULL DEFAULT 0,
  budget_minutes INTEGER NOT NULL DEFAULT 0,
  start_on TEXT,
  due_on TEXT,
  created_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX project_source ON project (source);

CREATE TABLE phase (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project TEXT REFERENCES project (uid) DEFERRABLE INITIALLY DEFERRED,
  source TEXT,
  title TEXT,
  text TEXT,
  minutes_min INTEGER NOT NULL DEFAULT 0,
  minutes_max INTEGER NOT NULL DEFAULT 0,
  weeks_min INTEGER NOT NULL DEFAULT 0,
  weeks_max INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX phase_project ON phase (project);
CREATE INDEX phase_source ON phase (source);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  phase TEXT REFERENCES phase (uid) DEFERRABLE INITIALLY DEFERRED,
  source TEXT,
  title TEXT,
  note TEXT,
  done INTEGER NOT NULL DEFAULT 0,
  done_at INTEGER,
  estimate_minutes INTEGER NOT NULL DEFAULT 0,
  ours INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX task_phase ON task (phase);
CREATE INDEX task_source ON task (source);

CREATE TABLE deliverable (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  project TEXT REFERENCES project (uid) DEFERRABLE INITIALLY DEFERRED,
  source TEXT,
  title TEXT,
  done INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX deliverable_project ON deliverable (project);
CREATE INDEX deliverable_source ON deliverable (source);

CREATE TABLE work (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  task TEXT REFERENCES task (uid) DEFERRABLE INITIALLY DEFERRED,
  started_at INTEGER,
  ended_at INTEGER,
  seconds INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL,
  zone TEXT
) STRICT;
CREATE INDEX work_task ON work (task);

CREATE TABLE timer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  task TEXT,
  task_title TEXT,
  started_at INTEGER,
  started_boot_ms INTEGER NOT NULL DEFAULT 0,
  boot_id TEXT,
  beat_at INTEGER,
  beat_boot_ms INTEGER NOT NULL DEFAULT 0,
  seconds_before INTEGER NOT NULL DEFAULT 0,
  paused INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX timer_task ON timer (task);

CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT,
  role TEXT,
  interview_on TEXT,
  interview_note TEXT,
  minutes_a_week INTEGER NOT NULL DEFAULT 0,
  words_per_minute INTEGER NOT NULL DEFAULT 0,
  day_start_hour INTEGER NOT NULL DEFAULT 0,
  language TEXT
) STRICT;

CREATE TABLE folio_part (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  part TEXT,
  shown INTEGER NOT NULL DEFAULT 0,
  position REAL NOT NULL DEFAULT 0
) STRICT;

-- What is searched: one document an entity, kept by triggers, and two indexes over it, of word stems and of words.

CREATE TABLE search_doc (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (uid, type)
) STRICT;

CREATE VIRTUAL TABLE search_stem USING fts5 (
  title, body, content = 'search_doc', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_word USING fts5 (
  title, body, content = 'search_doc', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN
  INSERT INTO search_stem (rowid, title, body) VALUES (new.id, new.title, new.body);
  INSERT INTO search_word (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
CREATE TRIGGER search_doc_update AFTER UPDATE OF title, body ON search_doc
WHEN old.title IS NOT new.title OR old.body IS NOT new.body BEGIN
  INSERT INTO search_stem (search_stem, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO search_stem (rowid, title, body) VALUES (new.id, new.title, new.body);
  INSERT INTO search_word (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
CREATE TRIGGER search_doc_delete AFTER DELETE ON search_doc BEGIN
  INSERT INTO search_stem (search_stem, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER guide_search_insert AFTER INSERT ON guide BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('guide', new.uid, coalesce (new.title, ''), '');
END;
CREATE TRIGGER guide_search_update AFTER UPDATE OF title ON guide BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = ''
  WHERE type = 'guide' AND uid = new.uid;
END;
CREATE TRIGGER guide_search_delete AFTER DELETE ON guide BEGIN
  DELETE FROM search_doc WHERE type = 'guide' AND uid = old.uid;
END;

CREATE TRIGGER section_search_insert AFTER INSERT ON section BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('section', new.uid, coalesce (new.title, ''), coalesce (new.body, ''));
END;
CREATE TRIGGER section_search_update AFTER UPDATE OF title, body ON section BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.body, '')
  WHERE type = 'section' AND uid = new.uid;
END;
CREATE TRIGGER section_search_delete AFTER DELETE ON section BEGIN
  DELETE FROM search_doc WHERE type = 'section' AND uid = old.uid;
END;

CREATE TRIGGER question_search_insert AFTER INSERT ON question BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('question', new.uid, coalesce (new.prompt, ''), coalesce (new.answer, ''));
END;
CREATE TRIGGER question_search_update AFTER UPDATE OF prompt, answer ON question BEGIN
  UPDATE search_doc SET title = coalesce (new.prompt, ''), body = coalesce (new.answer, '')
  WHERE type = 'question' AND uid = new.uid;
END;
CREATE TRIGGER question_search_delete AFTER DELETE ON question BEGIN
  DELETE FROM search_doc WHERE type = 'question' AND uid = old.uid;
END;

CREATE TRIGGER quiz_search_insert AFTER INSERT ON quiz BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('quiz', new.uid, coalesce (new.title, ''), '');
END;
CREATE TRIGGER quiz_search_update AFTER UPDATE OF title ON quiz BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = ''
  WHERE type = 'quiz' AND uid = new.uid;
END;
CREATE TRIGGER quiz_search_delete AFTER DELETE ON quiz BEGIN
  DELETE FROM search_doc WHERE type = 'quiz' AND uid = old.uid;
END;

CREATE TRIGGER quiz_item_search_insert AFTER INSERT ON quiz_item BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('quiz-item', new.uid, coalesce (new.stem, ''), coalesce (new.explanation, ''));
END;
CREATE TRIGGER quiz_item_search_update AFTER UPDATE OF stem, explanation ON quiz_item BEGIN
  UPDATE search_doc SET title = coalesce (new.stem, ''), body = coalesce (new.explanation, '')
  WHERE type = 'quiz-item' AND uid = new.uid;
END;
CREATE TRIGGER quiz_item_search_delete AFTER DELETE ON quiz_item BEGIN
  DELETE FROM search_doc WHERE type = 'quiz-item' AND uid = old.uid;
END;

CREATE TRIGGER choice_search_insert AFTER INSERT ON choice BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('choice', new.uid, '', coalesce (new.text, ''));
END;
CREATE TRIGGER choice_search_update AFTER UPDATE OF text ON choice BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.text, '')
  WHERE type = 'choice' AND uid = new.uid;
END;
CREATE TRIGGER choice_search_delete AFTER DELETE ON choice BEGIN
  DELETE FROM search_doc WHERE type = 'choice' AND uid = old.uid;
END;

CREATE TRIGGER confusion_search_insert AFTER INSERT ON confusion BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('confusion', new.uid, coalesce (new.claim, ''), coalesce (new.explanation, ''));
END;
CREATE TRIGGER confusion_search_update AFTER UPDATE OF claim, explanation ON confusion BEGIN
  UPDATE search_doc SET title = coalesce (new.claim, ''), body = coalesce (new.explanation, '')
  WHERE type = 'confusion' AND uid = new.uid;
END;
CREATE TRIGGER confusion_search_delete AFTER DELETE ON confusion BEGIN
  DELETE FROM search_doc WHERE type = 'confusion' AND uid = old.uid;
END;

CREATE TRIGGER prompt_search_insert AFTER INSERT ON prompt BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('prompt', new.uid, coalesce (new.text, ''), '');
END;
CREATE TRIGGER prompt_search_update AFTER UPDATE OF text ON prompt BEGIN
  UPDATE search_doc SET title = coalesce (new.text, ''), body = ''
  WHERE type = 'prompt' AND uid = new.uid;
END;
CREATE TRIGGER prompt_search_delete AFTER DELETE ON prompt BEGIN
  DELETE FROM search_doc WHERE type = 'prompt' AND uid = old.uid;
END;

CREATE TRIGGER plan_item_search_insert AFTER INSERT ON plan_item BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('plan-item', new.uid, coalesce (new.title, ''), coalesce (new.text, ''));
END;
CREATE TRIGGER plan_item_search_update AFTER UPDATE OF title, text ON plan_item BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.text, '')
  WHERE type = 'plan-item' AND uid = new.uid;
END;
CREATE TRIGGER plan_item_search_delete AFTER DELETE ON plan_item BEGIN
  DELETE FROM search_doc WHERE type = 'plan-item' AND uid = old.uid;
END;

CREATE TRIGGER story_search_insert AFTER INSERT ON story BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('story', new.uid, coalesce (new.title, ''), concat_ws (char (10), new.situation, new.task, new."action", new.result, new.learning));
END;
CREATE TRIGGER story_search_update AFTER UPDATE OF title, situation, task, "action", result, learning ON story BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = concat_ws (char (10), new.situation, new.task, new."action", new.result, new.learning)
  WHERE type = 'story' AND uid = new.uid;
END;
CREATE TRIGGER story_search_delete AFTER DELETE ON story BEGIN
  DELETE FROM search_doc WHERE type = 'story' AND uid = old.uid;
END;

CREATE TRIGGER project_search_insert AFTER INSERT ON project BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('project', new.uid, coalesce (new.title, ''), coalesce (new.objective, ''));
END;
CREATE TRIGGER project_search_update AFTER UPDATE OF title, objective ON project BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.objective, '')
  WHERE type = 'project' AND uid = new.uid;
END;
CREATE TRIGGER project_search_delete AFTER DELETE ON project BEGIN
  DELETE FROM search_doc WHERE type = 'project' AND uid = old.uid;
END;

CREATE TRIGGER phase_search_insert AFTER INSERT ON phase BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('phase', new.uid, coalesce (new.title, ''), coalesce (new.text, ''));
END;
CREATE TRIGGER phase_search_update AFTER UPDATE OF title, text ON phase BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.text, '')
  WHERE type = 'phase' AND uid = new.uid;
END;
CREATE TRIGGER phase_search_delete AFTER DELETE ON phase BEGIN
  DELETE FROM search_doc WHERE type = 'phase' AND uid = old.uid;
END;

CREATE TRIGGER task_search_insert AFTER INSERT ON task BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('task', new.uid, coalesce (new.title, ''), coalesce (new.note, ''));
END;
CREATE TRIGGER task_search_update AFTER UPDATE OF title, note ON task BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.note, '')
  WHERE type = 'task' AND uid = new.uid;
END;
CREATE TRIGGER task_search_delete AFTER DELETE ON task BEGIN
  DELETE FROM search_doc WHERE type = 'task' AND uid = old.uid;
END;

CREATE TRIGGER deliverable_search_insert AFTER INSERT ON deliverable BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('deliverable', new.uid, coalesce (new.title, ''), '');
END;
CREATE TRIGGER deliverable_search_update AFTER UPDATE OF title ON deliverable BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = ''
  WHERE type = 'deliverable' AND uid = new.uid;
END;
CREATE TRIGGER deliverable_search_delete AFTER DELETE ON deliverable BEGIN
  DELETE FROM search_doc WHERE type = 'deliverable' AND uid = old.uid;
END;

CREATE TRIGGER profile_search_insert AFTER INSERT ON profile BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('profile', new.uid, coalesce (new.name, ''), coalesce (new.role, ''));
END;
CREATE TRIGGER profile_search_update AFTER UPDATE OF name, role ON profile BEGIN
  UPDATE search_doc SET title = coalesce (new.name, ''), body = coalesce (new.role, '')
  WHERE type = 'profile' AND uid = new.uid;
END;
CREATE TRIGGER profile_search_delete AFTER DELETE ON profile BEGIN
  DELETE FROM search_doc WHERE type = 'profile' AND uid = old.uid;
END;

PRAGMA user_version = 1;
