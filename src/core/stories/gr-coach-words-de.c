/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach-words.h"

#include <string.h>

/* "gemacht", "eingeführt", "verkauft", "präsentiert". */
static gboolean
is_participle (const char *word)
{
  static const char *const prefixes[] = { "be", "ent", "er", "ver", "zer", "über", "unter" };
  gsize length = strlen (word);
  const char *ge;

  if (length < 6 || word[length - 1] != 't' || g_str_has_suffix (word, "heit") || g_str_has_suffix (word, "keit") ||
      g_str_has_suffix (word, "schaft"))
    return FALSE;
  if (g_str_has_suffix (word, "iert"))
    return TRUE;
  ge = strstr (word, "ge");
  if (ge != NULL && (gsize) (ge - word) <= 6 && strlen (ge) >= 5)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (word, prefixes[i]) && length >= strlen (prefixes[i]) + 4)
      return TRUE;
  return FALSE;
}

static const char *const abbreviations[] = { "dr",  "hr",  "fr",  "prof", "nr",   "ca",   "bzw",
                                             "usw", "etc", "ggf", "evtl", "inkl", "exkl", "vgl",
                                             "abt", "mio", "mrd", "tsd",  "st",   "str",  NULL };

static const char *const we[] = { "wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "unseres", NULL };

static const char *const group[] = { "das team",      "mein team", "die gruppe",      "alle",
                                     "die abteilung", "die firma", "das unternehmen", NULL };

static const char *const me[] = { "ich", "mir", "mich", "mein", "meine", "meinem", "meinen", "meiner", "meines", NULL };

static const char *const figures[] = {
  "zwei",         "drei",     "vier",    "fünf",     "sechs",    "sieben",   "acht",      "neun",       "zehn",
  "elf",          "zwölf",    "zwanzig", "dreißig",  "dreissig", "vierzig",  "fünfzig",   "sechzig",    "siebzig",
  "achtzig",      "neunzig",  "hundert", "hunderte", "tausend",  "tausende", "million",   "millionen",  "dutzend",
  "null",         "halb",     "halbe",   "halben",   "hälfte",   "halbiert", "halbierte", "verdoppel*", "doppelt",
  "verdreifach*", "dreifach", "zweimal", "dreimal",  "drittel",  "viertel",  "prozent",   "eines von",  NULL
};

static const char *const vague[] = { "irgendwie",
                                     "irgendwas",
                                     "irgendwelche",
                                     "irgendetwas",
                                     "einiges",
                                     "so einiges",
                                     "diverse",
                                     "diversen",
                                     "verschiedene",
                                     "verschiedenen",
                                     "verschiedenes",
                                     "ein bisschen",
                                     "ein wenig",
                                     "eine menge",
                                     "jede menge",
                                     "ganz viel",
                                     "ganz viele",
                                     "ziemlich viel",
                                     "ziemlich viele",
                                     "quasi",
                                     "sozusagen",
                                     "mehr oder weniger",
                                     "im prinzip",
                                     "eigentlich",
                                     "und so weiter",
                                     "und so",
                                     "usw",
                                     "etc",
                                     "dinge",
                                     "sachen",
                                     "dingen",
                                     "war beteiligt",
                                     "waren beteiligt",
                                     "habe mitgeholfen",
                                     "half mit",
                                     "mitgewirkt",
                                     "war dabei",
                                     "gute ergebnisse",
                                     "tolle ergebnisse",
                                     "gutes feedback",
                                     "positives feedback",
                                     "positive rückmeldungen",
                                     "lief gut",
                                     "lief super",
                                     "gut gelaufen",
                                     "war ein erfolg",
                                     "ein voller erfolg",
                                     "ein großer erfolg",
                                     "viel besser",
                                     "deutlich besser",
                                     "sehr erfolgreich",
                                     "erheblich",
                                     "wesentlich besser",
                                     "mein bestes",
                                     NULL };

static const char *const transactional[] = { "mein netzwerk genutzt",
                                             "mein netzwerk ausgenutzt",
                                             "mein netzwerk benutzt",
                                             "meine kontakte genutzt",
                                             "meine kontakte ausgenutzt",
                                             "meine kontakte benutzt",
                                             "meine kontakte spielen lassen",
                                             "kontakte spielen lassen",
                                             "nützliche kontakte",
                                             "nützlichen kontakten",
                                             "nützlicher kontakt",
                                             "wichtige leute",
                                             "wichtigen leuten",
                                             "die richtigen leute",
                                             "was er für mich tun",
                                             "was sie für mich tun",
                                             "was für mich drin",
                                             "im gegenzug",
                                             "als gegenleistung",
                                             "eine gegenleistung",
                                             "schuldete mir",
                                             "schuldet mir",
                                             "noch einen gefallen",
                                             "einen gefallen eingefordert",
                                             "visitenkarten gesammelt",
                                             "visitenkarten sammeln",
                                             "kontakte gesammelt",
                                             "kontakte sammeln",
                                             "nach einem job gefragt",
                                             "um einen job gebeten",
                                             "mich verkauft",
                                             "mich zu verkaufen",
                                             "zu meinem vorteil",
                                             "von ihm profitier*",
                                             "von ihr profitier*",
                                             "von ihnen profitier*",
                                             "ausgenutzt",
                                             "ausnutzen",
                                             "ausnutzte",
                                             NULL };

static const char *const passive_verbs[] = { "wird", "werden", "wurde", "wurden", "worden", NULL };

static const char *const between[] = { "nicht", NULL };

static const char *const participles[] = {
  "abgeschlossen",  "angenommen",  "aufgenommen", "begonnen",       "beschlossen",  "beschrieben",   "betrieben",
  "eingeladen",     "entlassen",   "entschieden", "entworfen",      "erhalten",     "gebeten",       "gefunden",
  "gegeben",        "gehalten",    "geholfen",    "gelesen",        "genommen",     "gerufen",       "geschlossen",
  "geschrieben",    "gesehen",     "gesprochen",  "getan",          "getragen",     "getrieben",     "getroffen",
  "gewonnen",       "gezogen",     "geworben",    "herausgefunden", "hinzugezogen", "übernommen",    "überwiesen",
  "unterschrieben", "unternommen", "verbunden",   "verfasst",       "vergeben",     "verloren",      "verschoben",
  "versprochen",    "verstanden",  "vorgenommen", "vorgeschlagen",  "zugewiesen",   "zurückgezogen", NULL
};

static const char *const states[] = { "begeistert", "überzeugt",   "interessiert", "motiviert",
                                      "gespannt",   "verheiratet", "bekannt",      NULL };

const GrCoachWords gr_coach_words_de = {
  .language = "de",
  .abbreviations = abbreviations,
  .we = we,
  .group = group,
  .me = me,
  .figures = figures,
  .vague = vague,
  .transactional = transactional,
  .passive_verbs = passive_verbs,
  .between = between,
  .participles = participles,
  .states = states,
  .participle_follows = FALSE,
  .is_participle = is_participle,
};
