-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a full library of version 5 holds, two of each type.

INSERT INTO guide (uid, title, language, source_file, source_hash, built_in, imported_at, position)
VALUES ('guide-1', 'guide title: „ä” 1', 'guide language: „ä” 2', 'guide source_file: „ä” 3', 'guide source_hash: „ä” 4', 0, 1767225960000, 7.25);
INSERT INTO guide (uid, title, language, source_file, source_hash, built_in, imported_at, position)
VALUES ('guide-2', 'guide title: „ä” 8', 'guide language: „ä” 9', 'guide source_file: „ä” 10', 'guide source_hash: „ä” 11', 1, 1767226380000, 14.25);
INSERT INTO section (uid, guide, title, level, position, kind, line, body, retired)
VALUES ('section-1', 'guide-1', 'section title: „ä” 16', 17, 18.25, 'notes', 20, 'section body: „ä” 21', 0);
INSERT INTO section (uid, guide, title, level, position, kind, line, body, retired)
VALUES ('section-2', 'guide-2', 'section title: „ä” 24', 25, 26.25, 'quiz', 28, 'section body: „ä” 29', 1);
INSERT INTO question (uid, guide, section, prompt, answer, kind, topic, position, line, retired)
VALUES ('question-1', 'guide-1', NULL, 'question prompt: „ä” 33', 'question answer: „ä” 34', 'question', 'question topic: „ä” 36', 37.25, 38, 0);
INSERT INTO question (uid, guide, section, prompt, answer, kind, topic, position, line, retired)
VALUES ('question-2', 'guide-2', 'gone-41', 'question prompt: „ä” 42', 'question answer: „ä” 43', 'scenario', 'question topic: „ä” 45', 46.25, 47, 1);
INSERT INTO quiz (uid, guide, section, title, threshold_correct, threshold_total, threshold_percent, position, retired)
VALUES ('quiz-1', 'guide-1', NULL, 'quiz title: „ä” 51', 52, 53, 54, 55.25, 0);
INSERT INTO quiz (uid, guide, section, title, threshold_correct, threshold_total, threshold_percent, position, retired)
VALUES ('quiz-2', 'guide-2', 'gone-58', 'quiz title: „ä” 59', 60, 61, 62, 63.25, 1);
INSERT INTO quiz_item (uid, quiz, stem, explanation, position, line, retired)
VALUES ('quiz-item-1', 'quiz-1', 'quiz_item stem: „ä” 66', 'quiz_item explanation: „ä” 67', 68.25, 69, 0);
INSERT INTO quiz_item (uid, quiz, stem, explanation, position, line, retired)
VALUES ('quiz-item-2', 'quiz-2', 'quiz_item stem: „ä” 72', 'quiz_item explanation: „ä” 73', 74.25, 75, 1);
INSERT INTO choice (uid, item, text, correct, reason, position, retired)
VALUES ('choice-1', 'quiz-item-1', 'choice text: „ä” 78', 0, 'choice reason: „ä” 80', 81.25, 0);
INSERT INTO choice (uid, item, text, correct, reason, position, retired)
VALUES ('choice-2', 'quiz-item-2', 'choice text: „ä” 84', 1, 'choice reason: „ä” 86', 87.25, 1);
INSERT INTO confusion (uid, guide, section, claim, explanation, position, line, retired)
VALUES ('confusion-1', 'guide-1', NULL, 'confusion claim: „ä” 91', 'confusion explanation: „ä” 92', 93.25, 94, 0);
INSERT INTO confusion (uid, guide, section, claim, explanation, position, line, retired)
VALUES ('confusion-2', 'guide-2', 'gone-97', 'confusion claim: „ä” 98', 'confusion explanation: „ä” 99', 100.25, 101, 1);
INSERT INTO prompt (uid, guide, section, text, position, line, retired)
VALUES ('prompt-1', 'guide-1', NULL, 'prompt text: „ä” 105', 106.25, 107, 0);
INSERT INTO prompt (uid, guide, section, text, position, line, retired)
VALUES ('prompt-2', 'guide-2', 'gone-110', 'prompt text: „ä” 111', 112.25, 113, 1);
INSERT INTO plan_item (uid, guide, parent, kind, title, text, minutes_min, minutes_max, weeks_min, weeks_max, target, unit, position, line, retired)
VALUES ('plan-item-1', 'guide-1', NULL, 'phase', 'plan_item title: „ä” 118', 'plan_item text: „ä” 119', 120, 121, 122, 123, 124.25, 'plan_item unit: „ä” 125', 126.25, 127, 0);
INSERT INTO plan_item (uid, guide, parent, kind, title, text, minutes_min, minutes_max, weeks_min, weeks_max, target, unit, position, line, retired)
VALUES ('plan-item-2', 'guide-2', 'gone-130', 'metric', 'plan_item title: „ä” 132', 'plan_item text: „ä” 133', 134, 135, 136, 137, 138.25, 'plan_item unit: „ä” 139', 140.25, 141, 1);
INSERT INTO mark (uid, target_type, target, target_title, kind, made_at)
VALUES ('mark-1', 'mark target_type: „ä” 143', NULL, 'mark target_title: „ä” 145', 'understood', 1767234420000);
INSERT INTO mark (uid, target_type, target, target_title, kind, made_at)
VALUES ('mark-2', 'mark target_type: „ä” 148', 'gone-149', 'mark target_title: „ä” 150', 'revisit', 1767234720000);
INSERT INTO reading (uid, guide, section, read_at)
VALUES ('reading-1', NULL, NULL, 1767234900000);
INSERT INTO reading (uid, guide, section, read_at)
VALUES ('reading-2', 'gone-156', 'gone-157', 1767235080000);
INSERT INTO "key" (uid, item, item_title, choice, reason, made_at)
VALUES ('key-1', '"key" item: „ä” 159', '"key" item_title: „ä” 160', '"key" choice: „ä” 161', '"key" reason: „ä” 162', 1767235380000);
INSERT INTO "key" (uid, item, item_title, choice, reason, made_at)
VALUES ('key-2', '"key" item: „ä” 164', '"key" item_title: „ä” 165', '"key" choice: „ä” 166', '"key" reason: „ä” 167', 1767235680000);
INSERT INTO attempt (uid, quiz, quiz_title, started_at, finished_at, seed, total, threshold, scored, correct)
VALUES ('attempt-1', NULL, 'attempt quiz_title: „ä” 170', 1767235860000, 1767235920000, 173, 174, 175, 0, 0);
INSERT INTO attempt (uid, quiz, quiz_title, started_at, finished_at, seed, total, threshold, scored, correct)
VALUES ('attempt-2', 'gone-178', 'attempt quiz_title: „ä” 179', 1767236400000, 1767236460000, 182, 183, 184, 1, 1);
INSERT INTO response (uid, attempt, item, item_title, choice, verdict, answered_at, position)
VALUES ('response-1', 'attempt-1', NULL, 'response item_title: „ä” 189', NULL, 'right', 1767237120000, 193.25);
INSERT INTO response (uid, attempt, item, item_title, choice, verdict, answered_at, position)
VALUES ('response-2', 'attempt-2', 'gone-195', 'response item_title: „ä” 196', 'gone-197', 'wrong', 1767237540000, 200.25);
INSERT INTO story (uid, title, situation, task, "action", result, learning, created_at, position)
VALUES ('story-1', 'story title: „ä” 201', 'story situation: „ä” 202', 'story task: „ä” 203', 'story "action": „ä” 204', 'story result: „ä” 205', 'story learning: „ä” 206', 1767238020000, 208.25);
INSERT INTO story (uid, title, situation, task, "action", result, learning, created_at, position)
VALUES ('story-2', 'story title: „ä” 209', 'story situation: „ä” 210', 'story task: „ä” 211', 'story "action": „ä” 212', 'story result: „ä” 213', 'story learning: „ä” 214', 1767238500000, 216.25);
INSERT INTO project (uid, source, source_title, title, objective, minutes_min, minutes_max, budget_minutes, start_on, due_on, created_at, position)
VALUES ('project-1', NULL, 'project source_title: „ä” 218', 'project title: „ä” 219', 'project objective: „ä” 220', 221, 222, 223, '2026-03-10', '2026-03-10', 1767239160000, 227.25);
INSERT INTO project (uid, source, source_title, title, objective, minutes_min, minutes_max, budget_minutes, start_on, due_on, created_at, position)
VALUES ('project-2', 'gone-228', 'project source_title: „ä” 229', 'project title: „ä” 230', 'project objective: „ä” 231', 232, 233, 234, '2026-03-11', '2026-03-11', 1767239820000, 238.25);
INSERT INTO phase (uid, project, source, title, text, minutes_min, minutes_max, weeks_min, weeks_max, position)
VALUES ('phase-1', 'project-1', NULL, 'phase title: „ä” 241', 'phase text: „ä” 242', 243, 244, 245, 246, 247.25);
INSERT INTO phase (uid, project, source, title, text, minutes_min, minutes_max, weeks_min, weeks_max, position)
VALUES ('phase-2', 'project-2', 'gone-249', 'phase title: „ä” 250', 'phase text: „ä” 251', 252, 253, 254, 255, 256.25);
INSERT INTO task (uid, phase, source, title, note, done, done_at, estimate_minutes, ours, position)
VALUES ('task-1', 'phase-1', NULL, 'task title: „ä” 259', 'task note: „ä” 260', 0, 1767241320000, 263, 0, 265.25);
INSERT INTO task (uid, phase, source, title, note, done, done_at, estimate_minutes, ours, position)
VALUES ('task-2', 'phase-2', 'gone-267', 'task title: „ä” 268', 'task note: „ä” 269', 1, 1767241860000, 272, 1, 274.25);
INSERT INTO deliverable (uid, project, source, title, done, position)
VALUES ('deliverable-1', 'project-1', NULL, 'deliverable title: „ä” 277', 0, 279.25);
INSERT INTO deliverable (uid, project, source, title, done, position)
VALUES ('deliverable-2', 'project-2', 'gone-281', 'deliverable title: „ä” 282', 1, 284.25);
INSERT INTO work (uid, task, started_at, ended_at, seconds, source, zone)
VALUES ('work-1', 'task-1', 1767242760000, 1767242820000, 288, 'timer', 'work zone: „ä” 290');
INSERT INTO work (uid, task, started_at, ended_at, seconds, source, zone)
VALUES ('work-2', 'task-2', 1767243120000, 1767243180000, 294, 'manual', 'work zone: „ä” 296');
INSERT INTO timer (uid, task, task_title, started_at, started_boot_ms, boot_id, beat_at, beat_boot_ms, seconds_before, paused)
VALUES ('timer-1', NULL, 'timer task_title: „ä” 298', 1767243540000, 300, 'timer boot_id: „ä” 301', 1767243720000, 303, 304, 0);
INSERT INTO timer (uid, task, task_title, started_at, started_boot_ms, boot_id, beat_at, beat_boot_ms, seconds_before, paused)
VALUES ('timer-2', 'gone-306', 'timer task_title: „ä” 307', 1767244080000, 309, 'timer boot_id: „ä” 310', 1767244260000, 312, 313, 1);
INSERT INTO profile (uid, name, role, interview_on, interview_note, minutes_a_week, words_per_minute, day_start_hour, language)
VALUES ('profile-1', 'profile name: „ä” 315', 'profile role: „ä” 316', '2026-03-10', 'profile interview_note: „ä” 318', 319, 320, 321, 'profile language: „ä” 322');
INSERT INTO profile (uid, name, role, interview_on, interview_note, minutes_a_week, words_per_minute, day_start_hour, language)
VALUES ('profile-2', 'profile name: „ä” 323', 'profile role: „ä” 324', '2026-03-11', 'profile interview_note: „ä” 326', 327, 328, 329, 'profile language: „ä” 330');
INSERT INTO folio_part (uid, part, shown, position)
VALUES ('folio-part-1', 'folio_part part: „ä” 331', 0, 333.25);
INSERT INTO folio_part (uid, part, shown, position)
VALUES ('folio-part-2', 'folio_part part: „ä” 334', 1, 336.25);

INSERT INTO meta VALUES ('writer', '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01');
INSERT INTO journal_change (id, kind, label, note, at, writer)
VALUES (1, 'edit', 'Rename', NULL, 1767225600000, '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01');
INSERT INTO journal (change, n, kind, type, uid, field, old, new, at, writer, seq)
VALUES (1, 0, 'set', 'story', 'story-1', 'title', NULL, 'Named', 1767225600000, '4b4e6a52-0f0e-4a57-9b3c-6f2d6f1a8c01', 1);
INSERT INTO term (uid, guide, section, kind, title, text, position, line, retired)
VALUES ('term-1', 'guide-1', NULL, 'term', 'term title: „ä” 1005', 'term text: „ä” 1006', 1007.25, 1008, 0);
INSERT INTO term (uid, guide, section, kind, title, text, position, line, retired)
VALUES ('term-2', 'guide-2', 'gone-1012', 'skill', 'term title: „ä” 1014', 'term text: „ä” 1015', 1016.25, 1017, 1);
INSERT INTO note (uid, target_type, target, target_title, text, made_at)
VALUES ('note-1', 'note target_type: „ä” 1020', NULL, 'note target_title: „ä” 1022', 'note text: „ä” 1023', 1767287040000);
INSERT INTO note (uid, target_type, target, target_title, text, made_at)
VALUES ('note-2', 'note target_type: „ä” 1026', 'gone-1027', 'note target_title: „ä” 1028', 'note text: „ä” 1029', 1767287400000);
INSERT INTO highlight (uid, section, section_title, quote, before, after, made_at)
VALUES ('highlight-1', NULL, 'highlight section_title: „ä” 1033', 'highlight quote: „ä” 1034', 'highlight before: „ä” 1035', 'highlight after: „ä” 1036', 1767287820000);
INSERT INTO highlight (uid, section, section_title, quote, before, after, made_at)
VALUES ('highlight-2', 'gone-1039', 'highlight section_title: „ä” 1040', 'highlight quote: „ä” 1041', 'highlight before: „ä” 1042', 'highlight after: „ä” 1043', 1767288240000);
INSERT INTO card (uid, source_type, source, source_title, guide, front, back, state, step, stability, difficulty, due_at, reviewed_at, scheduled_days, reps, lapses, suspended, buried_until, made_at)
VALUES ('card-1', 'card source_type: „ä” 1046', NULL, 'card source_title: „ä” 1048', NULL, 'card front: „ä” 1050', 'card back: „ä” 1051', 'new', 1053, 1054.25, 1055.25, 1767288960000, 1767289020000, 1058, 1059, 1060, 0, '2026-01-01', 1767289380000);
INSERT INTO card (uid, source_type, source, source_title, guide, front, back, state, step, stability, difficulty, due_at, reviewed_at, scheduled_days, reps, lapses, suspended, buried_until, made_at)
VALUES ('card-2', 'card source_type: „ä” 1065', 'gone-1066', 'card source_title: „ä” 1067', 'gone-1068', 'card front: „ä” 1069', 'card back: „ä” 1070', 'relearning', 1072, 1073.25, 1074.25, 1767290100000, 1767290160000, 1077, 1078, 1079, 1, '2026-01-02', 1767290520000);
INSERT INTO review (uid, card, reviewed_at, rating, milliseconds, state, step, stability, difficulty, elapsed_days, predicted)
VALUES ('review-1', 'card-1', 1767290700000, 1086, 1087, 'learning', 1089, 1090.25, 1091.25, 1092, 1093.25);
INSERT INTO review (uid, card, reviewed_at, rating, milliseconds, state, step, stability, difficulty, elapsed_days, predicted)
VALUES ('review-2', 'card-2', 1767291360000, 1097, 1098, 'review', 1100, 1101.25, 1102.25, 1103, 1104.25);
INSERT INTO attempt_item (uid, attempt, item, item_title, position)
VALUES ('attempt-item-1', 'attempt-1', NULL, 'attempt_item item_title: „ä” 1108', 1109.25);
INSERT INTO attempt_item (uid, attempt, item, item_title, position)
VALUES ('attempt-item-2', 'attempt-2', 'gone-1112', 'attempt_item item_title: „ä” 1113', 1114.25);
UPDATE mark SET value = 4, kind = 'rating' WHERE uid = 'mark-2';
UPDATE reading SET review = 'off' WHERE uid = 'reading-2';
UPDATE attempt SET kind = 'mixed', feedback = 'at-end', certainty = 1, recall_first = 1 WHERE uid = 'attempt-2';
UPDATE response SET certainty = 'certain', recalled = 'recalled „ä”' WHERE uid = 'response-2';
UPDATE profile SET minutes_a_day = 15, retention = 0.85, fsrs_weights = '0.2, 1.2' WHERE uid = 'profile-2';
INSERT INTO situation (uid, text, story, made_at, position)
VALUES ('situation-1', 'situation text: „ä” 2001', 'story-1', 1767345780000, 2004.25);
INSERT INTO situation (uid, text, story, made_at, position)
VALUES ('situation-2', 'situation text: „ä” 2005', 'story-2', 1767346020000, 2008.25);
INSERT INTO competency (uid, story, name, position)
VALUES ('competency-1', 'story-1', 'competency name: „ä” 2010', 2011.25);
INSERT INTO competency (uid, story, name, position)
VALUES ('competency-2', 'story-2', 'competency name: „ä” 2013', 2014.25);
INSERT INTO story_version (uid, story, kind, text)
VALUES ('story-version-1', 'story-1', 'minute', 'story-version text: „ä” 2017');
INSERT INTO story_version (uid, story, kind, text)
VALUES ('story-version-2', 'story-2', 'half-minute', 'story-version text: „ä” 2020');
INSERT INTO angle (uid, story, employer, text, position)
VALUES ('angle-1', 'story-1', 'angle employer: „ä” 2022', 'angle text: „ä” 2023', 2024.25);
INSERT INTO angle (uid, story, employer, text, position)
VALUES ('angle-2', 'story-2', 'angle employer: „ä” 2026', 'angle text: „ä” 2027', 2028.25);
INSERT INTO story_answers (uid, story, question, question_title, fit)
VALUES ('story-answers-1', 'story-1', 'question-1', 'story-answers question_title: „ä” 2031', 'partly');
INSERT INTO story_answers (uid, story, question, question_title, fit)
VALUES ('story-answers-2', 'story-2', 'question-2', 'story-answers question_title: „ä” 2035', 'well');
INSERT INTO own_answer (uid, question, question_title, text, contingency, made_at)
VALUES ('own-answer-1', 'question-1', 'own-answer question_title: „ä” 2038', 'own-answer text: „ä” 2039', 'own-answer contingency: „ä” 2040', 1767348060000);
INSERT INTO own_answer (uid, question, question_title, text, contingency, made_at)
VALUES ('own-answer-2', 'question-2', 'own-answer question_title: „ä” 2043', 'own-answer text: „ä” 2044', 'own-answer contingency: „ä” 2045', 1767348360000);
INSERT INTO profile_text (uid, kind, text, made_at, position)
VALUES ('profile-text-1', 'philosophy', 'profile-text text: „ä” 2048', 1767348540000, 2050.25);
INSERT INTO profile_text (uid, kind, text, made_at, position)
VALUES ('profile-text-2', 'value', 'profile-text text: „ä” 2052', 1767348780000, 2054.25);
INSERT INTO dismissal (uid, target_type, target, code, words)
VALUES ('dismissal-1', 'dismissal target_type: „ä” 2055', 'section-1', 'dismissal code: „ä” 2057', 'dismissal words: „ä” 2058');
INSERT INTO dismissal (uid, target_type, target, code, words)
VALUES ('dismissal-2', 'dismissal target_type: „ä” 2059', 'section-2', 'dismissal code: „ä” 2061', 'dismissal words: „ä” 2062');
INSERT INTO private_word (uid, word, kind, made_at)
VALUES ('private-word-1', 'private-word word: „ä” 2063', 'person', 1767349500000);
INSERT INTO private_word (uid, word, kind, made_at)
VALUES ('private-word-2', 'private-word word: „ä” 2066', 'employer', 1767349680000);
INSERT INTO file (uid, target_type, target, name, checksum, media_type, bytes, added_at)
VALUES ('file-1', 'file target_type: „ä” 2069', 'section-1', 'file name: „ä” 2071', 'file checksum: „ä” 2072', 'file media_type: „ä” 2073', 2074, 1767350100000);
INSERT INTO file (uid, target_type, target, name, checksum, media_type, bytes, added_at)
VALUES ('file-2', 'file target_type: „ä” 2076', 'section-2', 'file name: „ä” 2078', 'file checksum: „ä” 2079', 'file media_type: „ä” 2080', 2081, 1767350520000);
INSERT INTO take (uid, question, question_title, story, medium, kind, started_at, think_ms, duration_ms, situation_ms, task_ms, action_ms, result_ms, measure, spoken_ms, pauses, longest_pause_ms, hint, structure, detail, own_part, calm, next_time)
VALUES ('take-1', 'question-1', 'take question_title: „ä” 2084', 'story-1', 'live', 'behavioural', 1767350880000, 2089, 2090, 2091, 2092, 2093, 2094, 'clock', 2096, 2097, 2098, 0, 2100, 2101, 2102, 2103, 'take next_time: „ä” 2104');
INSERT INTO take (uid, question, question_title, story, medium, kind, started_at, think_ms, duration_ms, situation_ms, task_ms, action_ms, result_ms, measure, spoken_ms, pauses, longest_pause_ms, hint, structure, detail, own_part, calm, next_time)
VALUES ('take-2', 'question-2', 'take question_title: „ä” 2106', 'story-2', 'phone', 'scenario', 1767352200000, 2111, 2112, 2113, 2114, 2115, 2116, 'sound', 2118, 2119, 2120, 1, 2122, 2123, 2124, 2125, 'take next_time: „ä” 2126');
INSERT INTO take_check (uid, take, kind, text, hit, position)
VALUES ('take-check-1', 'take-1', 'point', 'take-check text: „ä” 2129', 0, 2131.25);
INSERT INTO take_check (uid, take, kind, text, hit, position)
VALUES ('take-check-2', 'take-2', 'red-flag', 'take-check text: „ä” 2134', 1, 2136.25);
INSERT INTO mock_round (uid, held_at, kind, title, feedback)
VALUES ('mock-round-1', 1767353820000, 'behavioural', 'mock-round title: „ä” 2139', 'mock-round feedback: „ä” 2140');
INSERT INTO mock_round (uid, held_at, kind, title, feedback)
VALUES ('mock-round-2', 1767354060000, 'scenario', 'mock-round title: „ä” 2143', 'mock-round feedback: „ä” 2144');
INSERT INTO mock_person (uid, mock_round, name, role, position)
VALUES ('mock-person-1', 'mock-round-1', 'mock-person name: „ä” 2146', 'coach', 2148.25);
INSERT INTO mock_person (uid, mock_round, name, role, position)
VALUES ('mock-person-2', 'mock-round-2', 'mock-person name: „ä” 2150', 'professional', 2152.25);
UPDATE task SET minutes_min = 20, minutes_max = 90, deliverable = 'deliverable-2' WHERE uid = 'task-2';
UPDATE profile SET career_path = 'term-2', career_path_title = 'path „ä”' WHERE uid = 'profile-2';
UPDATE mock_person SET person = 'person-2' WHERE uid = 'mock-person-2';
INSERT INTO opening (uid, employer, role, place, stage, outcome, outcome_note, note, applied_on, decided_on, made_at, position)
VALUES ('opening-1', 'opening employer: „ä” 3002', 'opening role: „ä” 3003', 'opening place: „ä” 3004', 'interested', 'open', 'opening outcome_note: „ä” 3007', 'opening note: „ä” 3008', '2026-03-10', '2026-03-10', 1767406260000, 3012.25);
INSERT INTO opening (uid, employer, role, place, stage, outcome, outcome_note, note, applied_on, decided_on, made_at, position)
VALUES ('opening-2', 'opening employer: „ä” 3014', 'opening role: „ä” 3015', 'opening place: „ä” 3016', 'applied', 'offer', 'opening outcome_note: „ä” 3019', 'opening note: „ä” 3020', '2026-03-11', '2026-03-11', 1767406980000, 3024.25);
INSERT INTO round (uid, opening, title, starts_at, minutes, kind, medium, place, outcome, rating, impression, lessons)
VALUES ('round-1', 'opening-1', 'round title: „ä” 3027', 1767407280000, 3029, 'behavioural', 'live', 'round place: „ä” 3032', 'pending', 3034, 'round impression: „ä” 3035', 'round lessons: „ä” 3036');
INSERT INTO round (uid, opening, title, starts_at, minutes, kind, medium, place, outcome, rating, impression, lessons)
VALUES ('round-2', 'opening-2', 'round title: „ä” 3039', 1767408000000, 3041, 'scenario', 'phone', 'round place: „ä” 3044', 'advanced', 3046, 'round impression: „ä” 3047', 'round lessons: „ä” 3048');
INSERT INTO round_question (uid, round, question, question_title, story, version, story_title, rating, note, position)
VALUES ('round-question-1', 'round-1', 'question-1', 'round-question question_title: „ä” 3052', 'story-1', 'story-version-1', 'round-question story_title: „ä” 3055', 3056, 'round-question note: „ä” 3057', 3058.25);
INSERT INTO round_question (uid, round, question, question_title, story, version, story_title, rating, note, position)
VALUES ('round-question-2', 'round-2', 'question-2', 'round-question question_title: „ä” 3062', 'story-2', 'story-version-2', 'round-question story_title: „ä” 3065', 3066, 'round-question note: „ä” 3067', 3068.25);
INSERT INTO round_tip (uid, round, section, tip, ticked_at)
VALUES ('round-tip-1', 'round-1', 'section-1', 'round-tip tip: „ä” 3072', 1767409980000);
INSERT INTO round_tip (uid, round, section, tip, ticked_at)
VALUES ('round-tip-2', 'round-2', 'section-2', 'round-tip tip: „ä” 3077', 1767410280000);
INSERT INTO person (uid, name, role, employer, industry, level, place, function, depth, cadence_days, email, note, met_on, made_at)
VALUES ('person-1', 'person name: „ä” 3080', 'person role: „ä” 3081', 'person employer: „ä” 3082', 'person industry: „ä” 3083', 'unsaid', 'person place: „ä” 3085', 'person function: „ä” 3086', 3087, 3088, 'person email: „ä” 3089', 'person note: „ä” 3090', '2026-03-10', 1767411120000);
INSERT INTO person (uid, name, role, employer, industry, level, place, function, depth, cadence_days, email, note, met_on, made_at)
VALUES ('person-2', 'person name: „ä” 3094', 'person role: „ä” 3095', 'person employer: „ä” 3096', 'person industry: „ä” 3097', 'student', 'person place: „ä” 3099', 'person function: „ä” 3100', 3101, 3102, 'person email: „ä” 3103', 'person note: „ä” 3104', '2026-03-11', 1767411960000);
INSERT INTO interaction (uid, person, person_name, kind, round, happened_at, detail, promise, promise_due_at, promise_kept_at)
VALUES ('interaction-1', 'person-1', 'interaction person_name: „ä” 3109', 'conversation', 'round-1', 1767412320000, 'interaction detail: „ä” 3113', 'interaction promise: „ä” 3114', 1767412500000, 1767412560000);
INSERT INTO interaction (uid, person, person_name, kind, round, happened_at, detail, promise, promise_due_at, promise_kept_at)
VALUES ('interaction-2', 'person-2', 'interaction person_name: „ä” 3119', 'message', 'round-2', 1767412920000, 'interaction detail: „ä” 3123', 'interaction promise: „ä” 3124', 1767413100000, 1767413160000);
INSERT INTO expertise (uid, kind, title, venue, address, done_on, note)
VALUES ('expertise-1', 'talk', 'expertise title: „ä” 3129', 'expertise venue: „ä” 3130', 'expertise address: „ä” 3131', '2026-03-10', 'expertise note: „ä” 3133');
INSERT INTO expertise (uid, kind, title, venue, address, done_on, note)
VALUES ('expertise-2', 'article', 'expertise title: „ä” 3136', 'expertise venue: „ä” 3137', 'expertise address: „ä” 3138', '2026-03-11', 'expertise note: „ä” 3140');
INSERT INTO metric (uid, source, indicator, title, definition, target, met, met_at)
VALUES ('metric-1', 'plan-item-1', 'metric indicator: „ä” 3143', 'metric title: „ä” 3144', 'metric definition: „ä” 3145', 3146.25, 0, 1767414480000);
INSERT INTO metric (uid, source, indicator, title, definition, target, met, met_at)
VALUES ('metric-2', 'plan-item-2', 'metric indicator: „ä” 3151', 'metric title: „ä” 3152', 'metric definition: „ä” 3153', 3154.25, 1, 1767414960000);
INSERT INTO metric_value (uid, source, indicator, month, value, n, manual, note)
VALUES ('metric-value-1', 'plan-item-1', 'metric-value indicator: „ä” 3159', '2026-03-10', 3161.25, 3162, 0, 'metric-value note: „ä” 3164');
INSERT INTO metric_value (uid, source, indicator, month, value, n, manual, note)
VALUES ('metric-value-2', 'plan-item-2', 'metric-value indicator: „ä” 3167', '2026-03-11', 3169.25, 3170, 1, 'metric-value note: „ä” 3172');
INSERT INTO journal_entry (uid, prompt, prompt_title, text, made_at)
VALUES ('journal-entry-1', 'prompt-1', 'journal-entry prompt_title: „ä” 3175', 'journal-entry text: „ä” 3176', 1767416220000);
INSERT INTO journal_entry (uid, prompt, prompt_title, text, made_at)
VALUES ('journal-entry-2', 'prompt-2', 'journal-entry prompt_title: „ä” 3180', 'journal-entry text: „ä” 3181', 1767416520000);
INSERT INTO task_link (uid, task, target_type, target, target_title, position)
VALUES ('task-link-1', 'task-1', 'task-link target_type: „ä” 3185', 'section-1', 'task-link target_title: „ä” 3187', 3188.25);
INSERT INTO task_link (uid, task, target_type, target, target_title, position)
VALUES ('task-link-2', 'task-2', 'task-link target_type: „ä” 3191', 'section-2', 'task-link target_title: „ä” 3193', 3194.25);
INSERT INTO evidence (uid, deliverable, target_type, target, target_title, position)
VALUES ('evidence-1', 'deliverable-1', 'evidence target_type: „ä” 3197', 'section-1', 'evidence target_title: „ä” 3199', 3200.25);
INSERT INTO evidence (uid, deliverable, target_type, target, target_title, position)
VALUES ('evidence-2', 'deliverable-2', 'evidence target_type: „ä” 3203', 'section-2', 'evidence target_title: „ä” 3205', 3206.25);
INSERT INTO session (uid, task, task_title, starts_at, minutes, cue, response, done_at)
VALUES ('session-1', 'task-1', 'session task_title: „ä” 3209', 1767418200000, 3211, 'session cue: „ä” 3212', 'session response: „ä” 3213', 1767418440000);
INSERT INTO session (uid, task, task_title, starts_at, minutes, cue, response, done_at)
VALUES ('session-2', 'task-2', 'session task_title: „ä” 3217', 1767418680000, 3219, 'session cue: „ä” 3220', 'session response: „ä” 3221', 1767418920000);
INSERT INTO availability (uid, weekday, day, start_minute, minutes)
VALUES ('availability-1', 3224, '2026-03-10', 3226, 3227);
INSERT INTO availability (uid, weekday, day, start_minute, minutes)
VALUES ('availability-2', 3229, '2026-03-11', 3231, 3232);
INSERT INTO requirement (uid, text, story, story_title, made_at, position)
VALUES ('requirement-1', 'requirement text: „ä” 3234', 'story-1', 'requirement story_title: „ä” 3236', 1767419820000, 3238.25);
INSERT INTO requirement (uid, text, story, story_title, made_at, position)
VALUES ('requirement-2', 'requirement text: „ä” 3240', 'story-2', 'requirement story_title: „ä” 3242', 1767420180000, 3244.25);
UPDATE interaction SET message = 'interaction message: „ä”' WHERE uid = 'interaction-2';
INSERT INTO metric_value (uid, month, value, n, manual, metric, day)
VALUES ('metric-value-3', '2026-03-01', 7.5, 1, 1, 'metric-2', '2026-03-12');
