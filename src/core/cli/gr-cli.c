/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli.h"

#include "gr-cli-private.h"
#include "gr-doc-save.h"
#include "gr-folio.h"
#include "gr-library.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#define USUAL_HITS 20
#define MAX_HITS 1000

typedef struct
{
  const char *name;
  int (*run) (GrCliArguments *arguments);
  int min_words;
  int max_words; /* -1: any number */
  const char *usage;
  const char *what;
} Command;

static const Command commands[] = {
  { "convert", gr_cli_convert, 1, 1, "convert GUIDE", N_("print a guide as JSON, and what was noticed in it") },
  { "import", gr_cli_import, 1, -1, "import FILE|FOLDER…", N_("read guides into the library") },
  { "guide-export", gr_cli_guide_export, 2, 2, "guide-export TITLE|UID OUT", N_("write a guide: see below") },
  { "export", gr_cli_export, 1, 1, "export OUT [--preset …] [--paper …] …", N_("write the portfolio: see below") },
  { "coach", gr_cli_coach, 1, 1, "coach STORY.json|-", N_("say what is worth another look in a story") },
  { "forecast", gr_cli_forecast, 1, 1, "forecast PLAN.json|-", N_("say when a plan is likely to be done") },
  { "check", gr_cli_check, 0, 0, "check", N_("look whether the library is sound") },
  { "backup", gr_cli_backup, 1, 1, "backup OUT", N_("copy the library, also while it is open") },
  { "agenda", gr_cli_agenda, 0, 0, "agenda [--json]", N_("say what to do next, and why") },
  { "search", gr_cli_search, 1, -1, "search TEXT… [--limit N] [--json]",
    N_("find guides, questions, stories and notes; status 1 for none") },
};

static const Command *
find_command (const char *word)
{
  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, word))
      return &commands[i];
  return NULL;
}

/* The place of the first word that is not about which library. */
static int
first_word (int    argc,
            char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      if (g_str_equal (argv[i], "--library"))
        i++;
      else if (!g_str_has_prefix (argv[i], "--library="))
        return i;
    }
  return 0;
}

/**
 * gr_cli_wants:
 * @argc: number of words
 * @argv: (array length=argc): the command line
 *
 * Returns: whether it is for [func@cli_run] rather than for the window
 */
gboolean
gr_cli_wants (int    argc,
              char **argv)
{
  static const char *const others[] = { "help", "--help", "-h", "--version", NULL };
  int at = first_word (argc, argv);

  return at > 0 && (find_command (argv[at]) != NULL || g_strv_contains (others, argv[at]));
}

static void
print_help (void)
{
  g_print ("%s\n\n  greenroom [--library FILE]\n", _("Usage:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  greenroom %-38s %s\n", commands[i].usage, _ (commands[i].what));
  g_print ("\n  --library FILE  %s\n  --help, --version\n\n", _("use this library instead of the usual one"));
  /* Translators: .md and the like are endings of file names */
  g_print (
      "%s\n%s\n%s\n",
      _("Guides are read from .md, .json (a guide pack), .gift, .aiken and .txt (a quiz in GIFT or Aiken)."),
      _("A guide is written as .json (all of it), .md (to edit), .gift or .aiken (its quizzes), .tsv (for Anki)."),
      _("The portfolio is written as .pdf, .md, .html, .txt or .json (JSON Resume), with --paper a4|letter and\n"
         "--preset private|coach|employer|cheat|kit; the .pdf with --design plain|modern|serif."));
}

static int
usage_error (const Command *command,
             const char    *message)
{
  g_printerr ("greenroom %s: %s; %s greenroom %s\n", command->name, message, _("usage:"), command->usage);
  return GR_CLI_USAGE;
}

int
gr_cli_fail (const GError *error)
{
  g_printerr ("%s\n", error->message);
  return GR_CLI_FAILED;
}

/* What is wrong with how the portfolio is wanted, or NULL. */
static const char *
check_export (const GrCliArguments *arguments)
{
  const char *paper = arguments->paper;
  g_autoptr (GEnumClass) presets = g_type_class_ref (GR_TYPE_PRESET);
  GrDesign design;

  if (gr_doc_format_of (g_ptr_array_index (arguments->words, 0)) == GR_DOC_FORMAT_UNKNOWN)
    return _("OUT ends in .pdf, .md, .html, .txt or .json");
  if (paper != NULL && !g_str_equal (paper, "a4") && !g_str_equal (paper, "letter"))
    return _("the paper is a4 or letter");
  if (arguments->preset != NULL && g_enum_get_value_by_nick (presets, arguments->preset) == NULL)
    return _("the preset is private, coach, employer, cheat or kit");
  if (arguments->design != NULL && !gr_design_find (arguments->design, &design))
    return _("the design is plain, modern or serif");
  return NULL;
}

/* What is wrong with the options for this command, or NULL. */
static const char *
check_options (const Command        *command,
               const GrCliArguments *arguments,
               gboolean              has_limit)
{
  if (arguments->paper != NULL && command->run != gr_cli_export)
    return _("it takes no --paper");
  if (arguments->preset != NULL && command->run != gr_cli_export)
    return _("it takes no --preset");
  if (arguments->design != NULL && command->run != gr_cli_export)
    return _("it takes no --design");
  if (arguments->json && command->run != gr_cli_search && command->run != gr_cli_agenda)
    return _("it takes no --json");
  if (has_limit && command->run != gr_cli_search)
    return _("it takes no --limit");
  if (has_limit && (arguments->limit < 1 || arguments->limit > MAX_HITS))
    return _("the limit is 1 to 1000");
  return command->run == gr_cli_export ? check_export (arguments) : NULL;
}

/* One line a finding, as a compiler says it, so that an editor can jump there. */
void
gr_cli_print_diagnostics (const GrGuideDraft *draft,
                          const char         *path)
{
  for (guint i = 0; i < draft->diagnostics->len; i++)
    {
      g_autofree char *line = gr_diagnostic_format (g_ptr_array_index (draft->diagnostics, i), path);

      g_printerr ("%s\n", line);
    }
}

/**
 * gr_cli_run:
 * @argc: number of words
 * @argv: (array length=argc): the command line
 *
 * Runs one command without a display.  Errors are one line on standard error,
 * starting with what was being done.
 *
 * Returns: 0, 1 where it failed, 2 where the command line is off
 */
int
gr_cli_run (int    argc,
            char **argv)
{
  g_autofree char *library = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *preset = NULL;
  g_autofree char *design = NULL;
  gboolean json = FALSE;
  int limit = G_MININT;
  g_auto (GStrv) rest = NULL;
  const GOptionEntry entries[] = {
    { "library", 0, 0, G_OPTION_ARG_FILENAME, &library, NULL, NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper, NULL, NULL },
    { "preset", 0, 0, G_OPTION_ARG_STRING, &preset, NULL, NULL },
    { "design", 0, 0, G_OPTION_ARG_STRING, &design, NULL, NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  int at = first_word (argc, argv);
  const Command *command = find_command (at > 0 ? argv[at] : NULL);
  GrCliArguments arguments = { 0 };
  const char *problem;
  int status;

  if (command == NULL)
    {
      if (at > 0 && g_str_equal (argv[at], "--version"))
        g_print ("greenroom %s\n", PACKAGE_VERSION);
      else
        print_help ();
      return GR_CLI_OK;
    }

  argc--;
  for (int i = at; i < argc; i++)
    argv[i] = argv[i + 1]; /* the rest reads alike, wherever the command stood */
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return usage_error (command, error->message);
  for (guint i = 0; rest != NULL && rest[i] != NULL; i++)
    g_ptr_array_add (words, rest[i]);
  if ((int) words->len < command->min_words)
    return usage_error (command,
                        command->run == gr_cli_search ? _("what to find is missing") : _("a file is missing"));
  if (command->max_words >= 0 && (int) words->len > command->max_words)
    return usage_error (command, _("too many words"));
  arguments.paper = paper;
  arguments.preset = preset;
  arguments.design = design;
  arguments.json = json;
  arguments.limit = limit != G_MININT ? limit : USUAL_HITS;
  arguments.words = words;
  problem = check_options (command, &arguments, limit != G_MININT);
  if (problem != NULL)
    return usage_error (command, problem);

  arguments.library = library != NULL ? g_canonicalize_filename (library, NULL) : gr_library_default_path ();
  status = command->run (&arguments);
  g_free (arguments.library);
  return status;
}
