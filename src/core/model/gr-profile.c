/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-profile.h"

/**
 * GrProfile:
 *
 * The person and what they prepare for; one row.
 */
struct _GrProfile
{
  GrEntity parent_instance;

  char *name;
  char *role;
  char *interview_on;
  char *interview_note;
  gint64 minutes_a_week;
  gint64 words_per_minute;
  gint64 day_start_hour; /* kept for a preference to come; until then all days begin at GR_DAY_START_HOUR */
  char *language;
  gint64 minutes_a_day; /* of review at the most; 0: as the program proposes */
  double retention; /* wanted recall of a due card, 0.7 to 0.97; 0: 0.9 */
  char *fsrs_weights; /* 21 numbers as pasted; NULL: the defaults */
  char *career_path;  /* of those that a guide names */
  char *career_path_title;
};

static const GrField fields[] = {
  GR_FIELD (GrProfile, name, TEXT, GR_FIELD_TITLE),
  GR_FIELD (GrProfile, role, TEXT, GR_FIELD_SEARCHABLE),
  GR_FIELD (GrProfile, interview_on, DATE, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, interview_note, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, minutes_a_week, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, words_per_minute, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, day_start_hour, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, language, TEXT, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, minutes_a_day, INTEGER, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, retention, REAL, GR_FIELD_PLAIN),
  GR_FIELD (GrProfile, fsrs_weights, TEXT, GR_FIELD_PLAIN),
  GR_FIELD_MENTION_OF (GrProfile, career_path, "term"),
  GR_FIELD (GrProfile, career_path_title, TEXT, GR_FIELD_PLAIN),
};

GR_DEFINE_ENTITY (GrProfile, gr_profile, "profile", GR_LOAD_EAGER)

GR_GETTER (GrProfile, gr_profile, const char *, name)
GR_GETTER (GrProfile, gr_profile, const char *, role)
GR_GETTER (GrProfile, gr_profile, const char *, interview_on)
GR_GETTER (GrProfile, gr_profile, const char *, interview_note)
GR_GETTER (GrProfile, gr_profile, gint64, minutes_a_week)
GR_GETTER (GrProfile, gr_profile, gint64, words_per_minute)
GR_GETTER (GrProfile, gr_profile, gint64, day_start_hour)
GR_GETTER (GrProfile, gr_profile, const char *, language)
GR_GETTER (GrProfile, gr_profile, gint64, minutes_a_day)
GR_GETTER (GrProfile, gr_profile, double, retention)
GR_GETTER (GrProfile, gr_profile, const char *, fsrs_weights)
GR_GETTER (GrProfile, gr_profile, const char *, career_path)
GR_GETTER (GrProfile, gr_profile, const char *, career_path_title)
