/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-entity-private.h"
#include "gr-finder.h"
#include "gr-reader-blocks.h"
#include "gr-reader-label.h"
#include "gr-reader-lines.h"
#include "gr-reader-section.h"
#include "gr-test-widgets.h"

static GtkWidget *
show (const char *body)
{
  GrReaderSpec spec = { .title = "Title", .caption = "", .level = 1, .body = body, .visible_lines = G_MAXUINT };
  GtkWidget *section = g_object_ref_sink (gr_reader_section_new ());

  gr_reader_section_show (GR_READER_SECTION (section), &spec);
  gr_reader_section_finish (GR_READER_SECTION (section));
  return section;
}

static const char *
text_of (GtkWidget *label)
{
  g_assert_true (GTK_IS_LABEL (label));
  return gtk_label_get_text (GTK_LABEL (label));
}

static void
test_roles (void)
{
  g_autoptr (GtkWidget) section = show ("One.\n\n- a\n- b\n\n> quoted\n\n```\ncode **\n```\n\n<!-- answers: 1B -->\n");
  GtkWidget *widget;

  widget = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_HEADING, 0);
  g_assert_cmpstr (text_of (widget), ==, "Title");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0)), ==, "One.");
  g_assert_nonnull (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LIST, 0));
  g_assert_nonnull (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LIST_ITEM, 1));
  g_assert_null (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LIST_ITEM, 2));
  widget = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE, 0);
  g_assert_cmpstr (text_of (gr_test_find_role (widget, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0)), ==, "quoted");
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LABEL, 0)), ==, "code **");
  g_assert_null (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LABEL, 1)); /* the comment may be a key */
}

static void
test_levels (void)
{
  GrReaderSpec spec = { .title = "Deeper", .level = 3, .body = "# In it\n", .visible_lines = G_MAXUINT };
  g_autoptr (GtkWidget) section = g_object_ref_sink (gr_reader_section_new ());

  gr_reader_section_show (GR_READER_SECTION (section), &spec);
  gr_reader_section_finish (GR_READER_SECTION (section));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_HEADING, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LEVEL, 3);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_HEADING, 1)),
                                       GTK_ACCESSIBLE_PROPERTY_LEVEL, 4);
}

static void
test_table (void)
{
  g_autoptr (GtkWidget) section = show ("| Day | Hours |\n|---|---:|\n| Monday | 2 |\n| Friday | **4** |\n");
  GtkWidget *table = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_TABLE, 0);
  GtkWidget *row;

  g_assert_nonnull (table);
  g_assert_nonnull (gr_test_find_role (table, GTK_ACCESSIBLE_ROLE_ROW, 2));
  g_assert_null (gr_test_find_role (table, GTK_ACCESSIBLE_ROLE_ROW, 3));
  g_assert_cmpstr (text_of (gr_test_find_role (table, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, 1)), ==, "Hours");
  row = gr_test_find_role (table, GTK_ACCESSIBLE_ROLE_ROW, 2);
  g_assert_cmpstr (text_of (gr_test_find_role (row, GTK_ACCESSIBLE_ROLE_CELL, 0)), ==, "Friday");
  g_assert_cmpstr (text_of (gr_test_find_role (row, GTK_ACCESSIBLE_ROLE_CELL, 1)), ==, "4");
  g_assert_cmpfloat (gtk_label_get_xalign (GTK_LABEL (gr_test_find_role (row, GTK_ACCESSIBLE_ROLE_CELL, 1))), ==, 1.0f);
}

/* A text is what it says, whatever is in it. */
static void
test_hostile (void)
{
  const char *text = "R&D <b>bold</b> </span> \"quotes\" 'n \342\200\256 \001 &amp;lt;";
  GrMarkupBlock block = { .text = text };
  GrMarkupSpan link = { 0, 3, GR_MARKUP_LINK, "https://example.org/?a=1&b=\"<x>'" };
  g_autoptr (GtkWidget) plain = g_object_ref_sink (gr_reader_label_new (&block, GTK_ACCESSIBLE_ROLE_PARAGRAPH));
  g_autoptr (GtkWidget) linked = NULL;

  block.spans = &link;
  block.n_spans = 1;
  linked = g_object_ref_sink (gr_reader_label_new (&block, GTK_ACCESSIBLE_ROLE_PARAGRAPH));
  g_assert_cmpstr (text_of (plain), ==, text);
  g_assert_cmpstr (text_of (linked), ==, text);
  g_assert_false (gr_reader_label_has_links (plain));
  g_assert_true (gr_reader_label_has_links (linked));
}

static gboolean
is_linked (const char *body)
{
  g_autoptr (GtkWidget) section = show (body);

  return gr_reader_label_has_links (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0));
}

static void
test_links (void)
{
  g_assert_true (is_linked ("[a](https://example.org)"));
  g_assert_true (is_linked ("[a](http://example.org)"));
  g_assert_true (is_linked ("[a](mailto:me@example.org)"));
  g_assert_false (is_linked ("[a](javascript:alert(1))"));
  g_assert_false (is_linked ("[a](file:///etc/passwd)"));
  g_assert_false (is_linked ("[a](data:text/html,x)"));
  g_assert_false (is_linked ("[a](#below)"));
  g_assert_false (is_linked ("[a](other.md)"));
}

static void
test_takeaway (void)
{
  g_autoptr (GtkWidget) section = show ("**Remember:** ask first.\n\nI remember: nothing.\n");
  GtkWidget *group = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_GROUP, 0);

  g_assert_nonnull (group);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, "To remember");
  g_assert_cmpstr (text_of (gr_test_find_role (group, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0)), ==, "Remember: ask first.");
  g_assert_null (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_GROUP, 1));
}

static void
test_hidden (void)
{
  GrReaderSpec spec = { .title = "How?",
                        .level = 2,
                        .body = "**Question:** You are asked.\n\nThe answer.\n",
                        .visible_lines = 1,
                        .show = "Show",
                        .hide = "Hide" };
  g_autoptr (GtkWidget) section = g_object_ref_sink (gr_reader_section_new ());
  GtkWidget *button;

  gr_reader_section_show (GR_READER_SECTION (section), &spec);
  gr_reader_section_finish (GR_READER_SECTION (section));
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0)), ==,
                   "Question: You are asked.");
  g_assert_null (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 1));
  g_assert_cmpuint (gr_reader_section_find (GR_READER_SECTION (section), "ANSWER"), ==, 0);

  button = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_BUTTON, 0);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_signal_emit_by_name (button, "clicked");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Hide");
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 1)), ==, "The answer.");
  g_assert_cmpuint (gr_reader_section_find (GR_READER_SECTION (section), "ANSWER"), ==, 1);
}

static void
apply (gpointer    entity,
       const char *field,
       const char *text)
{
  g_auto (GrValue) value = gr_value_text (text);

  gr_entity_apply (entity, (guint) gr_entity_class_find (GR_ENTITY_GET_CLASS (entity), field), &value);
}

static GrHighlight *
new_highlight (const char *quote,
               const char *before,
               const char *after)
{
  GrEntity *highlight = gr_entity_new (GR_TYPE_HIGHLIGHT, NULL);

  apply (highlight, "quote", quote);
  apply (highlight, "before", before);
  apply (highlight, "after", after);
  return GR_HIGHLIGHT (highlight);
}

static GrSection *
new_section (const char *title,
             const char *body)
{
  GrEntity *section = gr_entity_new (GR_TYPE_SECTION, NULL);

  apply (section, "title", title);
  apply (section, "body", body);
  return GR_SECTION (section);
}

/* What is painted on the nth paragraph. */
static void
assert_highlighted (GtkWidget  *section,
                    guint       nth,
                    const char *wanted)
{
  GtkWidget *label = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, nth);
  g_autoptr (PangoAttrIterator) at = pango_attr_list_get_iterator (gtk_label_get_attributes (GTK_LABEL (label)));
  const char *text = text_of (label);
  g_autoptr (GString) words = g_string_new (NULL);

  do
    {
      int start, end;
      PangoAttribute *alpha = pango_attr_iterator_get (at, PANGO_ATTR_BACKGROUND_ALPHA);

      pango_attr_iterator_range (at, &start, &end);
      if (alpha)
        g_string_append_len (words, text + start, end - start);
  } while (pango_attr_iterator_next (at));
  g_assert_cmpstr (words->str, ==, wanted);
}

static void
assert_broken (const char *body,
               const char *wanted)
{
  g_autofree char *broken = gr_reader_break_lines (body);

  g_assert_cmpstr (broken, ==, wanted);
}

static void
test_lines (void)
{
  assert_broken ("**Question 1:** What?\n**A)** this\n**B)** that\n**Answer:** B",
                 "**Question 1:** What?  \n**A)** this  \n**B)** that  \n**Answer:** B");
  assert_broken ("1. **\"Claim\"**\n   **Explanation:** why\n", "1. **\"Claim\"**  \n   **Explanation:** why\n");
  assert_broken ("What?\na) this\n(b) that\n", "What?  \na) this  \n(b) that\n");
  assert_broken ("a wrapped\n**bold** word\n", "a wrapped\n**bold** word\n");
  assert_broken ("one\n\n**Label:** two\n", "one\n\n**Label:** two\n");
  assert_broken ("```\none\n**A)** two\n```\n", "```\none\n**A)** two\n```\n");
  assert_broken ("**", "**");
  assert_broken ("", "");
}

/* Also where the quote goes over bold words, and where a claim of the same words stands elsewhere. */
static void
test_highlight (void)
{
  g_autoptr (GtkWidget) section = show ("Ask first.\n\nThen **ask first** and `listen` well.\n");
  GrReaderSection *self = GR_READER_SECTION (section);
  g_autoptr (GrHighlight) first = new_highlight ("ask first and listen", "Then ", " well.");
  g_autoptr (GrHighlight) gone = new_highlight ("never said", "", "");
  GPtrArray *highlights = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *label = gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 1);

  g_ptr_array_add (highlights, g_object_ref (first));
  g_ptr_array_add (highlights, g_object_ref (gone));
  gr_reader_section_set_highlights (self, highlights);
  assert_highlighted (section, 0, "");
  assert_highlighted (section, 1, "ask first and listen");
  g_assert_true (gr_reader_section_find_highlight (self, label, 6, 7) == first);
  g_assert_null (gr_reader_section_find_highlight (self, label, 0, 5));

  /* What is looked for does not take it away. */
  g_assert_cmpuint (gr_reader_section_find (self, "listen"), ==, 1);
  g_assert_cmpuint (gr_reader_section_find (self, NULL), ==, 0);
  assert_highlighted (section, 1, "ask first and listen");
  gr_reader_section_set_highlights (self, g_ptr_array_new ());
  assert_highlighted (section, 1, "");
}

/* What is shown in place of a list leaves what stands before and behind it. */
static void
test_instead (void)
{
  const char *body =
      "Before.\n\n1. **\"One\"**\n   **Explanation:** a\n\n2. **\"Two\"**\n   **Explanation:** b\n\nBehind.\n";
  GrReaderSpec spec = { .title = "T", .level = 2, .body = body, .show = "Show", .hide = "Hide" };
  g_autoptr (GtkWidget) section = g_object_ref_sink (gr_reader_section_new ());
  GdkRectangle rect;

  g_assert_cmpuint (gr_reader_find_words (body, "Three"), ==, 0);
  spec.visible_lines = gr_reader_find_words (body, "One") - 1;
  spec.last_line = gr_reader_find_words (body, "\"Two\"");
  g_assert_cmpuint (spec.visible_lines, ==, 2);
  gr_reader_section_show (GR_READER_SECTION (section), &spec);
  gr_reader_section_finish (GR_READER_SECTION (section));
  gr_reader_section_append_instead (GR_READER_SECTION (section), gtk_label_new ("Instead"));
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 0)), ==, "Before.");
  g_assert_cmpstr (text_of (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_PARAGRAPH, 1)), ==, "Behind.");
  g_assert_null (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LIST, 0));

  /* A place that is found in what is hidden opens it. */
  g_assert_cmpuint (gr_reader_section_find (GR_READER_SECTION (section), "explanation"), ==, 0);
  g_assert_nonnull (gr_reader_section_seek (GR_READER_SECTION (section), 1, &rect));
  g_assert_nonnull (gr_test_find_role (section, GTK_ACCESSIBLE_ROLE_LIST, 0));
}

static void
test_finder (void)
{
  g_autoptr (GListStore) sections = g_list_store_new (GR_TYPE_SECTION);
  g_autoptr (GrSection) first = new_section ("Ask", "Ask **first**, ask often.\n\n<!-- ask -->\n");
  g_autoptr (GrSection) second = new_section (NULL, "| Task |\n|---|\n| none |\n");
  g_autoptr (GrFinder) finder = NULL;

  g_list_store_append (sections, first);
  g_list_store_append (sections, second);
  finder = gr_finder_new (G_LIST_MODEL (sections));
  gr_finder_set_text (finder, "ASK");
  g_assert_cmpuint (gr_finder_get_n (finder), ==, 4); /* not the comment; the word in the table */
  g_assert_cmpuint (gr_finder_peek (finder, 2)->nth, ==, 2);
  g_assert_cmpuint (gr_finder_peek (finder, 3)->section, ==, 1);
  g_assert_cmpuint (gr_finder_peek (finder, 3)->nth, ==, 0);
  g_assert_cmpuint (gr_finder_seek (finder, 1), ==, 3);
  g_assert_cmpuint (gr_finder_seek (finder, 2), ==, 0);
  gr_finder_set_text (finder, "first, ask"); /* over what is bold */
  g_assert_cmpuint (gr_finder_get_n (finder), ==, 1);
  gr_finder_set_text (finder, "");
  g_assert_cmpuint (gr_finder_get_n (finder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/guide/reader/roles", test_roles);
  g_test_add_func ("/guide/reader/levels", test_levels);
  g_test_add_func ("/guide/reader/table", test_table);
  g_test_add_func ("/guide/reader/hostile", test_hostile);
  g_test_add_func ("/guide/reader/links", test_links);
  g_test_add_func ("/guide/reader/takeaway", test_takeaway);
  g_test_add_func ("/guide/reader/hidden", test_hidden);
  g_test_add_func ("/guide/reader/lines", test_lines);
  g_test_add_func ("/guide/reader/highlight", test_highlight);
  g_test_add_func ("/guide/reader/instead", test_instead);
  g_test_add_func ("/guide/reader/finder", test_finder);
  return g_test_run ();
}
