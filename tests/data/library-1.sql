-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a full library of version 1 holds, two of each type.

INSERT INTO guide (uid, title, language, source_file, source_hash, built_in, imported_at, position)
VALUES ('guide-1', 'guide title: „ä” 1', 'guide language: „ä” 2', 'guide source_file: „ä” 3', 'guide source_hash: „ä” 4', 0, 1767225960000, 7.25);
INSERT INTO guide (uid, title, language, source_file, source_hash, built_in, imported_at, position)
VALUES ('guide-2', 'guide title: „ä” 8', 'guide language: „ä” 9', 'guide source_file: „ä” 10', 'guide source_hash: „ä” 11', 1, 1767226380000, 14.25);
INSERT INTO section (uid, guide, title, level, position, kind, line, body)
VALUES ('section-1', 'guide-1', 'section title: „ä” 16', 17, 18.25, 'notes', 20, 'section body: „ä” 21');
INSERT INTO section (uid, guide, title, level, position, kind, line, body)
VALUES ('section-2', 'guide-2', 'section title: „ä” 23', 24, 25.25, 'quiz', 27, 'section body: „ä” 28');
INSERT INTO question (uid, guide, section, prompt, answer, kind, topic, position, line)
VALUES ('question-1', 'guide-1', NULL, 'question prompt: „ä” 31', 'question answer: „ä” 32', 'question', 'question topic: „ä” 34', 35.25, 36);
INSERT INTO question (uid, guide, section, prompt, answer, kind, topic, position, line)
VALUES ('question-2', 'guide-2', 'gone-38', 'question prompt: „ä” 39', 'question answer: „ä” 40', 'scenario', 'question topic: „ä” 42', 43.25, 44);
INSERT INTO quiz (uid, guide, section, title, threshold_correct, threshold_total, threshold_percent, position)
VALUES ('quiz-1', 'guide-1', NULL, 'quiz title: „ä” 47', 48, 49, 50, 51.25);
INSERT INTO quiz (uid, guide, section, title, threshold_correct, threshold_total, threshold_percent, position)
VALUES ('quiz-2', 'guide-2', 'gone-53', 'quiz title: „ä” 54', 55, 56, 57, 58.25);
INSERT INTO quiz_item (uid, quiz, stem, explanation, position, line)
VALUES ('quiz-item-1', 'quiz-1', 'quiz_item stem: „ä” 60', 'quiz_item explanation: „ä” 61', 62.25, 63);
INSERT INTO quiz_item (uid, quiz, stem, explanation, position, line)
VALUES ('quiz-item-2', 'quiz-2', 'quiz_item stem: „ä” 65', 'quiz_item explanation: „ä” 66', 67.25, 68);
INSERT INTO choice (uid, item, text, correct, reason, position)
VALUES ('choice-1', 'quiz-item-1', 'choice text: „ä” 70', 0, 'choice reason: „ä” 72', 73.25);
INSERT INTO choice (uid, item, text, correct, reason, position)
VALUES ('choice-2', 'quiz-item-2', 'choice text: „ä” 75', 1, 'choice reason: „ä” 77', 78.25);
INSERT INTO confusion (uid, guide, section, claim, explanation, position, line)
VALUES ('confusion-1', 'guide-1', NULL, 'confusion claim: „ä” 81', 'confusion explanation: „ä” 82', 83.25, 84);
INSERT INTO confusion (uid, guide, section, claim, explanation, position, line)
VALUES ('confusion-2', 'guide-2', 'gone-86', 'confusion claim: „ä” 87', 'confusion explanation: „ä” 88', 89.25, 90);
INSERT INTO prompt (uid, guide, section, text, position, line)
VALUES ('prompt-1', 'guide-1', NULL, 'prompt text: „ä” 93', 94.25, 95);
INSERT INTO prompt (uid, guide, section, text, position, line)
VALUES ('prompt-2', 'guide-2', 'gone-97', 'prompt text: „ä” 98', 99.25, 100);
INSERT INTO plan_item (uid, guide, parent, kind, title, text, minutes_min, minutes_max, weeks_min, weeks_max, target, unit, position, line)
VALUES ('plan-item-1', 'guide-1', NULL, 'phase', 'plan_item title: „ä” 104', 'plan_item text: „ä” 105', 106, 107, 108, 109, 110.25, 'plan_item unit: „ä” 111', 112.25, 113);
INSERT INTO plan_item (uid, guide, parent, kind, title, text, minutes_min, minutes_max, weeks_min, weeks_max, target, unit, position, line)
VALUES ('plan-item-2', 'guide-2', 'gone-115', 'metric', 'plan_item title: „ä” 117', 'plan_item text: „ä” 118', 119, 120, 121, 122, 123.25, 'plan_item unit: „ä” 124', 125.25, 126);
INSERT INTO mark (uid, target_type, target, target_title, kind, made_at)
VALUES ('mark-1', 'mark target_type: „ä” 127', NULL, 'mark target_title: „ä” 129', 'understood', 1767233460000);
INSERT INTO mark (uid, target_type, target, target_title, kind, made_at)
VALUES ('mark-2', 'mark target_type: „ä” 132', 'gone-133', 'mark target_title: „ä” 134', 'revisit', 1767233760000);
INSERT INTO reading (uid, guide, section, read_at)
VALUES ('reading-1', NULL, NULL, 1767233940000);
INSERT INTO reading (uid, guide, section, read_at)
VALUES ('reading-2', 'gone-140', 'gone-141', 1767234120000);
INSERT INTO "key" (uid, item, item_title, choice, reason, made_at)
VALUES ('key-1', '"key" item: „ä” 143', '"key" item_title: „ä” 144', '"key" choice: „ä” 145', '"key" reason: „ä” 146', 1767234420000);
INSERT INTO "key" (uid, item, item_title, choice, reason, made_at)
VALUES ('key-2', '"key" item: „ä” 148', '"key" item_title: „ä” 149', '"key" choice: „ä” 150', '"key" reason: „ä” 151', 1767234720000);
INSERT INTO attempt (uid, quiz, quiz_title, started_at, finished_at, seed, total, threshold, scored, correct)
VALUES ('attempt-1', NULL, 'attempt quiz_title: „ä” 154', 1767234900000, 1767234960000, 157, 158, 159, 0, 0);
INSERT INTO attempt (uid, quiz, quiz_title, started_at, finished_at, seed, total, threshold, scored, correct)
VALUES ('attempt-2', 'gone-162', 'attempt quiz_title: „ä” 163', 1767235440000, 1767235500000, 166, 167, 168, 1, 1);
INSERT INTO response (uid, attempt, item, item_title, choice, verdict, answered_at, position)
VALUES ('response-1', 'attempt-1', NULL, 'response item_title: „ä” 173', NULL, 'right', 1767236160000, 177.25);
INSERT INTO response (uid, attempt, item, item_title, choice, verdict, answered_at, position)
VALUES ('response-2', 'attempt-2', 'gone-179', 'response item_title: „ä” 180', 'gone-181', 'wrong', 1767236580000, 184.25);
INSERT INTO story (uid, title, situation, task, "action", result, learning, created_at, position)
VALUES ('story-1', 'story title: „ä” 185', 'story situation: „ä” 186', 'story task: „ä” 187', 'story "action": „ä” 188', 'story result: „ä” 189', 'story learning: „ä” 190', 1767237060000, 192.25);
INSERT INTO story (uid, title, situation, task, "action", result, learning, created_at, position)
VALUES ('story-2', 'story title: „ä” 193', 'story situation: „ä” 194', 'story task: „ä” 195', 'story "action": „ä” 196', 'story result: „ä” 197', 'story learning: „ä” 198', 1767237540000, 200.25);
INSERT INTO project (uid, source, source_title, title, objective, minutes_min, minutes_max, budget_minutes, start_on, due_on, created_at, position)
VALUES ('project-1', NULL, 'project source_title: „ä” 202', 'project title: „ä” 203', 'project objective: „ä” 204', 205, 206, 207, '2026-03-10', '2026-03-10', 1767238200000, 211.25);
INSERT INTO project (uid, source, source_title, title, objective, minutes_min, minutes_max, budget_minutes, start_on, due_on, created_at, position)
VALUES ('project-2', 'gone-212', 'project source_title: „ä” 213', 'project title: „ä” 214', 'project objective: „ä” 215', 216, 217, 218, '2026-03-11', '2026-03-11', 1767238860000, 222.25);
INSERT INTO phase (uid, project, source, title, text, minutes_min, minutes_max, weeks_min, weeks_max, position)
VALUES ('phase-1', 'project-1', NULL, 'phase title: „ä” 225', 'phase text: „ä” 226', 227, 228, 229, 230, 231.25);
INSERT INTO phase (uid, project, source, title, text, minutes_min, minutes_max, weeks_min, weeks_max, position)
VALUES ('phase-2', 'project-2', 'gone-233', 'phase title: „ä” 234', 'phase text: „ä” 235', 236, 237, 238, 239, 240.25);
INSERT INTO task (uid, phase, source, title, note, done, done_at, estimate_minutes, ours, position)
VALUES ('task-1', 'phase-1', NULL, 'task title: „ä” 243', 'task note: „ä” 244', 0, 1767240360000, 247, 0, 249.25);
INSERT INTO task (uid, phase, source, title, note, done, done_at, estimate_minutes, ours, position)
VALUES ('task-2', 'phase-2', 'gone-251', 'task title: „ä” 252', 'task note: „ä” 253', 1, 1767240900000, 256, 1, 258.25);
INSERT INTO deliverable (uid, project, source, title, done, position)
VALUES ('deliverable-1', 'project-1', NULL, 'deliverable title: „ä” 261', 0, 263.25);
INSERT INTO deliverable (uid, project, source, title, done, position)
VALUES ('deliverable-2', 'project-2', 'gone-265', 'deliverable title: „ä” 266', 1, 268.25);
INSERT INTO work (uid, task, started_at, ended_at, seconds, source, zone)
VALUES ('work-1', 'task-1', 1767241800000, 1767241860000, 272, 'timer', 'work zone: „ä” 274');
INSERT INTO work (uid, task, started_at, ended_at, seconds, source, zone)
VALUES ('work-2', 'task-2', 1767242160000, 1767242220000, 278, 'manual', 'work zone: „ä” 280');
INSERT INTO timer (uid, task, task_title, started_at, started_boot_ms, boot_id, beat_at, beat_boot_ms, seconds_before, paused)
VALUES ('timer-1', NULL, 'timer task_title: „ä” 282', 1767242580000, 284, 'timer boot_id: „ä” 285', 1767242760000, 287, 288, 0);
INSERT INTO timer (uid, task, task_title, started_at, started_boot_ms, boot_id, beat_at, beat_boot_ms, seconds_before, paused)
VALUES ('timer-2', 'gone-290', 'timer task_title: „ä” 291', 1767243120000, 293, 'timer boot_id: „ä” 294', 1767243300000, 296, 297, 1);
INSERT INTO profile (uid, name, role, interview_on, interview_note, minutes_a_week, words_per_minute, day_start_hour, language)
VALUES ('profile-1', 'profile name: „ä” 299', 'profile role: „ä” 300', '2026-03-10', 'profile interview_note: „ä” 302', 303, 304, 305, 'profile language: „ä” 306');
INSERT INTO profile (uid, name, role, interview_on, interview_note, minutes_a_week, words_per_minute, day_start_hour, language)
VALUES ('profile-2', 'profile name: „ä” 307', 'profile role: „ä” 308', '2026-03-11', 'profile interview_note: „ä” 310', 311, 312, 313, 'profile language: „ä” 314');
INSERT INTO folio_part (uid, part, shown, position)
VALUES ('folio-part-1', 'folio_part part: „ä” 315', 0, 317.25);
INSERT INTO folio_part (uid, part, shown, position)
VALUES ('folio-part-2', 'folio_part part: „ä” 318', 1, 320.25);

INSERT INTO meta VALUES ('writer', '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01');
INSERT INTO journal_change (id, kind, label, note, at, writer)
VALUES (1, 'edit', 'Rename', NULL, 1767225600000, '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01');
INSERT INTO journal (change, n, kind, type, uid, field, old, new, at, writer, seq)
VALUES (1, 0, 'set', 'story', 'story-1', 'title', NULL, 'Named', 1767225600000, '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01', 1);
