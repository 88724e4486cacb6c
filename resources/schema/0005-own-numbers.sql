-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A message about something between two people while it is being worded; numbers of a measure of one's own, by day.

ALTER TABLE interaction ADD COLUMN message TEXT;
ALTER TABLE metric_value ADD COLUMN metric TEXT REFERENCES metric (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE metric_value ADD COLUMN day TEXT;
CREATE INDEX metric_value_metric ON metric_value (metric);

PRAGMA user_version = 5;
