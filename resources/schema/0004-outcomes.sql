-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Plan and outcomes: estimates, sessions and when there is time for them, what the target role requires; positions and
-- their interviews, people and what is between them, metrics, evidence, the journal.

ALTER TABLE task ADD COLUMN minutes_min INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN minutes_max INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN deliverable TEXT;
CREATE INDEX task_deliverable ON task (deliverable);
ALTER TABLE phase ADD COLUMN start_on TEXT;
ALTER TABLE phase ADD COLUMN end_on TEXT;
ALTER TABLE profile ADD COLUMN career_path TEXT;
ALTER TABLE profile ADD COLUMN career_path_title TEXT;
CREATE INDEX profile_career_path ON profile (career_path);
ALTER TABLE mock_person ADD COLUMN person TEXT;
CREATE INDEX mock_person_person ON mock_person (person);

CREATE TABLE task_link (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  task TEXT REFERENCES task (uid) DEFERRABLE INITIALLY DEFERRED,
  target_type TEXT,
  target TEXT,
  target_title TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX task_link_task ON task_link (task);
CREATE INDEX task_link_target ON task_link (target);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  deliverable TEXT REFERENCES deliverable (uid) DEFERRABLE INITIALLY DEFERRED,
  target_type TEXT,
  target TEXT,
  target_title TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evidence_deliverable ON evidence (deliverable);
CREATE INDEX evidence_target ON evidence (target);

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  task TEXT,
  task_title TEXT,
  starts_at INTEGER,
  minutes INTEGER NOT NULL DEFAULT 0,
  cue TEXT,
  response TEXT,
  done_at INTEGER
) STRICT;
CREATE INDEX session_task ON session (task);

CREATE TABLE availability (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  weekday INTEGER NOT NULL DEFAULT 0,
  day TEXT,
  start_minute INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE requirement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  text TEXT,
  story TEXT,
  story_title TEXT,
  made_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX requirement_story ON requirement (story);

CREATE TABLE opening (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  employer TEXT,
  role TEXT,
  place TEXT,
  stage TEXT NOT NULL,
  outcome TEXT NOT NULL,
  outcome_note TEXT,
  note TEXT,
  applied_on TEXT,
  decided_on TEXT,
  made_at INTEGER,
  position REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  opening TEXT REFERENCES opening (uid) DEFERRABLE INITIALLY DEFERRED,
  title TEXT,
  starts_at INTEGER,
  minutes INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  medium TEXT NOT NULL,
  place TEXT,
  outcome TEXT NOT NULL,
  rating INTEGER NOT NULL DEFAULT 0,
  impression TEXT,
  lessons TEXT
) STRICT;
CREATE INDEX round_opening ON round (opening);

CREATE TABLE round_question (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  round TEXT REFERENCES round (uid) DEFERRABLE INITIALLY DEFERRED,
  question TEXT,
  question_title TEXT,
  story TEXT,
  version TEXT,
  story_title TEXT,
  rating INTEGER NOT NULL DEFAULT 0,
  note TEXT,
  position REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX round_question_round ON round_question (round);
CREATE INDEX round_question_question ON round_question (question);
CREATE INDEX round_question_story ON round_question (story);
CREATE INDEX round_question_version ON round_question (version);

CREATE TABLE round_tip (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  round TEXT REFERENCES round (uid) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  tip TEXT,
  ticked_at INTEGER
) STRICT;
CREATE INDEX round_tip_round ON round_tip (round);
CREATE INDEX round_tip_section ON round_tip (section);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT,
  role TEXT,
  employer TEXT,
  industry TEXT,
  level TEXT NOT NULL,
  place TEXT,
  function TEXT,
  depth INTEGER NOT NULL DEFAULT 0,
  cadence_days INTEGER NOT NULL DEFAULT 0,
  email TEXT,
  note TEXT,
  met_on TEXT,
  made_at INTEGER
) STRICT;

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person TEXT REFERENCES person (uid) DEFERRABLE INITIALLY DEFERRED,
  person_name TEXT,
  kind TEXT NOT NULL,
  round TEXT,
  happened_at INTEGER,
  detail TEXT,
  promise TEXT,
  promise_due_at INTEGER,
  promise_kept_at INTEGER
) STRICT;
CREATE INDEX interaction_person ON interaction (person);
CREATE INDEX interaction_round ON interaction (round);

CREATE TABLE expertise (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT,
  venue TEXT,
  address TEXT,
  done_on TEXT,
  note TEXT
) STRICT;

CREATE TABLE metric (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  source TEXT,
  indicator TEXT,
  title TEXT,
  definition TEXT,
  target REAL NOT NULL DEFAULT 0,
  met INTEGER NOT NULL DEFAULT 0,
  met_at INTEGER
) STRICT;
CREATE INDEX metric_source ON metric (source);

CREATE TABLE metric_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  source TEXT,
  indicator TEXT,
  month TEXT,
  value REAL NOT NULL DEFAULT 0,
  n INTEGER NOT NULL DEFAULT 0,
  manual INTEGER NOT NULL DEFAULT 0,
  note TEXT
) STRICT;
CREATE INDEX metric_value_source ON metric_value (source);

CREATE TABLE journal_entry (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  prompt TEXT,
  prompt_title TEXT,
  text TEXT,
  made_at INTEGER
) STRICT;
CREATE INDEX journal_entry_prompt ON journal_entry (prompt);

CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('session', new.uid, coalesce (new.task_title, ''), concat_ws (char (10), new.cue, new.response));
END;
CREATE TRIGGER session_search_update AFTER UPDATE OF task_title, cue, response ON session BEGIN
  UPDATE search_doc SET title = coalesce (new.task_title, ''), body = concat_ws (char (10), new.cue, new.response)
  WHERE type = 'session' AND uid = new.uid;
END;
CREATE TRIGGER session_search_delete AFTER DELETE ON session BEGIN
  DELETE FROM search_doc WHERE type = 'session' AND uid = old.uid;
END;

CREATE TRIGGER requirement_search_insert AFTER INSERT ON requirement BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('requirement', new.uid, coalesce (new.text, ''), '');
END;
CREATE TRIGGER requirement_search_update AFTER UPDATE OF text ON requirement BEGIN
  UPDATE search_doc SET title = coalesce (new.text, ''), body = ''
  WHERE type = 'requirement' AND uid = new.uid;
END;
CREATE TRIGGER requirement_search_delete AFTER DELETE ON requirement BEGIN
  DELETE FROM search_doc WHERE type = 'requirement' AND uid = old.uid;
END;

CREATE TRIGGER opening_search_insert AFTER INSERT ON opening BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('opening', new.uid, coalesce (new.employer, ''), concat_ws (char (10), new.role, new.outcome_note, new.note));
END;
CREATE TRIGGER opening_search_update AFTER UPDATE OF employer, role, outcome_note, note ON opening BEGIN
  UPDATE search_doc SET title = coalesce (new.employer, ''), body = concat_ws (char (10), new.role, new.outcome_note, new.note)
  WHERE type = 'opening' AND uid = new.uid;
END;
CREATE TRIGGER opening_search_delete AFTER DELETE ON opening BEGIN
  DELETE FROM search_doc WHERE type = 'opening' AND uid = old.uid;
END;

CREATE TRIGGER round_search_insert AFTER INSERT ON round BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('round', new.uid, coalesce (new.title, ''), concat_ws (char (10), new.impression, new.lessons));
END;
CREATE TRIGGER round_search_update AFTER UPDATE OF title, impression, lessons ON round BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = concat_ws (char (10), new.impression, new.lessons)
  WHERE type = 'round' AND uid = new.uid;
END;
CREATE TRIGGER round_search_delete AFTER DELETE ON round BEGIN
  DELETE FROM search_doc WHERE type = 'round' AND uid = old.uid;
END;

CREATE TRIGGER round_question_search_insert AFTER INSERT ON round_question BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('round-question', new.uid, coalesce (new.question_title, ''), coalesce (new.note, ''));
END;
CREATE TRIGGER round_question_search_update AFTER UPDATE OF question_title, note ON round_question BEGIN
  UPDATE search_doc SET title = coalesce (new.question_title, ''), body = coalesce (new.note, '')
  WHERE type = 'round-question' AND uid = new.uid;
END;
CREATE TRIGGER round_question_search_delete AFTER DELETE ON round_question BEGIN
  DELETE FROM search_doc WHERE type = 'round-question' AND uid = old.uid;
END;

CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('person', new.uid, coalesce (new.name, ''), concat_ws (char (10), new.role, new.employer, new.note));
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF name, role, employer, note ON person BEGIN
  UPDATE search_doc SET title = coalesce (new.name, ''), body = concat_ws (char (10), new.role, new.employer, new.note)
  WHERE type = 'person' AND uid = new.uid;
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM search_doc WHERE type = 'person' AND uid = old.uid;
END;

CREATE TRIGGER interaction_search_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('interaction', new.uid, coalesce (new.person_name, ''), concat_ws (char (10), new.detail, new.promise));
END;
CREATE TRIGGER interaction_search_update AFTER UPDATE OF person_name, detail, promise ON interaction BEGIN
  UPDATE search_doc SET title = coalesce (new.person_name, ''), body = concat_ws (char (10), new.detail, new.promise)
  WHERE type = 'interaction' AND uid = new.uid;
END;
CREATE TRIGGER interaction_search_delete AFTER DELETE ON interaction BEGIN
  DELETE FROM search_doc WHERE type = 'interaction' AND uid = old.uid;
END;

CREATE TRIGGER expertise_search_insert AFTER INSERT ON expertise BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('expertise', new.uid, coalesce (new.title, ''), concat_ws (char (10), new.venue, new.note));
END;
CREATE TRIGGER expertise_search_update AFTER UPDATE OF title, venue, note ON expertise BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = concat_ws (char (10), new.venue, new.note)
  WHERE type = 'expertise' AND uid = new.uid;
END;
CREATE TRIGGER expertise_search_delete AFTER DELETE ON expertise BEGIN
  DELETE FROM search_doc WHERE type = 'expertise' AND uid = old.uid;
END;

CREATE TRIGGER metric_search_insert AFTER INSERT ON metric BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('metric', new.uid, coalesce (new.title, ''), coalesce (new.definition, ''));
END;
CREATE TRIGGER metric_search_update AFTER UPDATE OF title, definition ON metric BEGIN
  UPDATE search_doc SET title = coalesce (new.title, ''), body = coalesce (new.definition, '')
  WHERE type = 'metric' AND uid = new.uid;
END;
CREATE TRIGGER metric_search_delete AFTER DELETE ON metric BEGIN
  DELETE FROM search_doc WHERE type = 'metric' AND uid = old.uid;
END;

CREATE TRIGGER metric_value_search_insert AFTER INSERT ON metric_value BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('metric-value', new.uid, '', coalesce (new.note, ''));
END;
CREATE TRIGGER metric_value_search_update AFTER UPDATE OF note ON metric_value BEGIN
  UPDATE search_doc SET title = '', body = coalesce (new.note, '')
  WHERE type = 'metric-value' AND uid = new.uid;
END;
CREATE TRIGGER metric_value_search_delete AFTER DELETE ON metric_value BEGIN
  DELETE FROM search_doc WHERE type = 'metric-value' AND uid = old.uid;
END;

CREATE TRIGGER journal_entry_search_insert AFTER INSERT ON journal_entry BEGIN
  INSERT INTO search_doc (type, uid, title, body)
  VALUES ('journal-entry', new.uid, coalesce (new.prompt_title, ''), coalesce (new.text, ''));
END;
CREATE TRIGGER journal_entry_search_update AFTER UPDATE OF prompt_title, text ON journal_entry BEGIN
  UPDATE search_doc SET title = coalesce (new.prompt_title, ''), body = coalesce (new.text, '')
  WHERE type = 'journal-entry' AND uid = new.uid;
END;
CREATE TRIGGER journal_entry_search_delete AFTER DELETE ON journal_entry BEGIN
  DELETE FROM search_doc WHERE type = 'journal-entry' AND uid = old.uid;
END;

PRAGMA user_version = 4;
