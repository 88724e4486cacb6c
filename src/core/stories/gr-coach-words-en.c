/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach-words.h"

#include <string.h>

/* "needed", "planned"; not "red" or "need". */
static gboolean
is_participle (const char *word)
{
  static const char *const others[] = { "indeed", "exceed", "proceed", "succeed", "speed", "hundred", "sacred", NULL };

  return strlen (word) >= 5 && g_str_has_suffix (word, "ed") && !g_strv_contains (others, word);
}

static const char *const abbreviations[] = { "dr", "mr",  "mrs", "ms", "prof", "st",   "vs", "approx",
                                             "no", "inc", "ltd", "jr", "sr",   "dept", NULL };

static const char *const we[] = { "we", "we'd", "we've", "we're", "we'll", "us", "our", "ours", "ourselves", NULL };

static const char *const group[] = { "the team",  "my team",        "the group",   "everyone",
                                     "everybody", "the department", "the company", NULL };

static const char *const me[] = { "i", "i'd", "i've", "i'm", "i'll", "me", "my", "mine", "myself", NULL };

static const char *const figures[] = {
  "two",       "three",       "four",       "five",       "six",       "seven",     "eight",   "nine",
  "ten",       "eleven",      "twelve",     "thirteen",   "fourteen",  "fifteen",   "sixteen", "seventeen",
  "eighteen",  "nineteen",    "twenty",     "thirty",     "forty",     "fifty",     "sixty",   "seventy",
  "eighty",    "ninety",      "hundred",    "hundreds",   "thousand",  "thousands", "million", "millions",
  "billion",   "dozen",       "dozens",     "zero",       "half",      "halved",    "double",  "doubled",
  "triple",    "tripled",     "quadrupled", "twice",      "threefold", "tenfold",   "a third", "one third",
  "a quarter", "one quarter", "one in",     "one of the", "percent",   "per cent",  NULL
};

static const char *const vague[] = { "a lot",
                                     "lots of",
                                     "a bit",
                                     "a number of",
                                     "a couple of things",
                                     "a variety of",
                                     "all kinds of",
                                     "all sorts of",
                                     "and so on",
                                     "and so forth",
                                     "and stuff",
                                     "and things like that",
                                     "basically",
                                     "etc",
                                     "et cetera",
                                     "kind of",
                                     "sort of",
                                     "somehow",
                                     "something like that",
                                     "somewhat",
                                     "stuff",
                                     "things",
                                     "various",
                                     "several things",
                                     "many things",
                                     "pretty much",
                                     "more or less",
                                     "quite a few",
                                     "loads of",
                                     "tons of",
                                     "helped out",
                                     "helped with",
                                     "assisted with",
                                     "was involved in",
                                     "were involved in",
                                     "been involved in",
                                     "was part of",
                                     "participated in",
                                     "took part in",
                                     "dealt with",
                                     "handled things",
                                     "worked on things",
                                     "did my best",
                                     "tried my best",
                                     "good results",
                                     "great results",
                                     "a good result",
                                     "a great result",
                                     "positive feedback",
                                     "went well",
                                     "went really well",
                                     "turned out well",
                                     "worked out well",
                                     "worked out fine",
                                     "was a success",
                                     "a great success",
                                     "a big success",
                                     "much better",
                                     "a lot better",
                                     "very successful",
                                     "significantly",
                                     "substantially",
                                     "considerably",
                                     NULL };

static const char *const transactional[] = { "use my network",
                                             "used my network",
                                             "using my network",
                                             "use my contacts",
                                             "used my contacts",
                                             "using my contacts",
                                             "leverage my network",
                                             "leveraged my network",
                                             "leveraging my network",
                                             "leverage my contacts",
                                             "leveraged my contacts",
                                             "leverage my connections",
                                             "leveraged my connections",
                                             "use my connections",
                                             "used my connections",
                                             "useful contact",
                                             "useful contacts",
                                             "useful people",
                                             "valuable contacts",
                                             "important people",
                                             "the right people",
                                             "what they could do for me",
                                             "what they can do for me",
                                             "what he could do for me",
                                             "what she could do for me",
                                             "what i could get",
                                             "what i can get",
                                             "get something out of",
                                             "got something out of",
                                             "in return for",
                                             "expected in return",
                                             "in exchange for a favour",
                                             "in exchange for a favor",
                                             "owed me",
                                             "owe me",
                                             "owes me",
                                             "cash in",
                                             "cashed in",
                                             "call in a favour",
                                             "call in a favor",
                                             "called in a favour",
                                             "called in a favor",
                                             "called in favours",
                                             "called in favors",
                                             "collect business cards",
                                             "collected business cards",
                                             "collecting business cards",
                                             "collect contacts",
                                             "collected contacts",
                                             "collecting contacts",
                                             "add contacts",
                                             "added contacts",
                                             "work the room",
                                             "worked the room",
                                             "working the room",
                                             "asked for a job",
                                             "asked him for a job",
                                             "asked her for a job",
                                             "asked them for a job",
                                             "pitched myself",
                                             "sell myself",
                                             "sold myself",
                                             "sell to them",
                                             "quid pro quo",
                                             "benefit from them",
                                             "benefit from him",
                                             "benefit from her",
                                             "benefited from knowing",
                                             "for my own gain",
                                             "get ahead of",
                                             "target the decision*",
                                             "targeted the decision*",
                                             "pick his brain*",
                                             "pick her brain*",
                                             "pick their brain*",
                                             "picked his brain*",
                                             "picked her brain*",
                                             "picked their brain*",
                                             "exploit*",
                                             NULL };

static const char *const passive_verbs[] = { "is", "are", "was",  "were", "be",      "been", "being",
                                             "am", "got", "gets", "get",  "getting", NULL };

static const char *const between[] = { "not",          "then",      "also",    "all",     "both",        "often",
                                       "soon",         "later",     "finally", "quickly", "eventually",  "never",
                                       "always",       "only",      "just",    "already", "immediately", "recently",
                                       "successfully", "carefully", "fully",   "jointly", "officially",  "subsequently",
                                       "widely",       "being",     "been",    NULL };

static const char *const participles[] = {
  "beaten",    "begun", "bought", "broken",  "brought", "built",     "caught", "chosen", "cut",        "dealt",
  "done",      "drawn", "driven", "eaten",   "fed",     "felt",      "fought", "found",  "forgotten",  "forgiven",
  "frozen",    "given", "grown",  "heard",   "held",    "hidden",    "hit",    "hurt",   "kept",       "laid",
  "led",       "left",  "lent",   "let",     "lost",    "made",      "meant",  "met",    "overcome",   "overseen",
  "paid",      "put",   "read",   "rebuilt", "redone",  "rewritten", "run",    "said",   "seen",       "sent",
  "set",       "shown", "shut",   "sold",    "sought",  "spent",     "split",  "spoken", "spread",     "stolen",
  "struck",    "swept", "taken",  "taught",  "thought", "thrown",    "told",   "torn",   "understood", "undertaken",
  "withdrawn", "won",   "worn",   "written", NULL
};

static const char *const states[] = {
  "aligned",    "ashamed",    "bored",        "committed",   "concerned",  "confused",  "convinced",  "dedicated",
  "delighted",  "determined", "disappointed", "embarrassed", "engaged",    "excited",   "exhausted",  "experienced",
  "frightened", "frustrated", "impressed",    "inclined",    "interested", "involved",  "left",       "limited",
  "located",    "married",    "mixed",        "motivated",   "opposed",    "organised", "organized",  "pleased",
  "prepared",   "qualified",  "relaxed",      "relieved",    "retired",    "satisfied", "scared",     "skilled",
  "stressed",   "supposed",   "surprised",    "thrilled",    "tired",      "unused",    "unprepared", "upset",
  "used",       "worried",    "set",          "read",        "let",        "put",       "met",        NULL
};

const GrCoachWords gr_coach_words_en = {
  .language = "en",
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
  .participle_follows = TRUE,
  .is_participle = is_participle,
};
