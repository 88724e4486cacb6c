/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-clock.h"

#include <time.h>

/* Time comes from outside, so that a week of use can be tested in a second.
 * Wall time says when something was; boot time (CLOCK_BOOTTIME, which goes on
 * while the computer sleeps and never jumps) says how long it took. */
struct _GrClock
{
  GObject parent_instance;

  gboolean manual;
  gint64 wall_ms;
  gint64 boot_ms;
  guint boots;
  char *boot_id;
};

G_DEFINE_FINAL_TYPE (GrClock, gr_clock, G_TYPE_OBJECT)

static void
gr_clock_finalize (GObject *object)
{
  GrClock *self = GR_CLOCK (object);

  g_free (self->boot_id);
  G_OBJECT_CLASS (gr_clock_parent_class)->finalize (object);
}

static void
gr_clock_class_init (GrClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_clock_finalize;
}

static void
gr_clock_init (GrClock *self)
{
}

/**
 * gr_clock_new_system:
 *
 * Returns: (transfer full): the computer's own clock
 */
GrClock *
gr_clock_new_system (void)
{
  return g_object_new (GR_TYPE_CLOCK, NULL);
}

/**
 * gr_clock_new_manual:
 * @wall_ms: milliseconds since 1970 in UTC
 * @boot_ms: milliseconds since the computer was started
 *
 * Returns: (transfer full): a clock that stands still until it is moved
 */
GrClock *
gr_clock_new_manual (gint64 wall_ms,
                     gint64 boot_ms)
{
  GrClock *self = g_object_new (GR_TYPE_CLOCK, NULL);

  self->manual = TRUE;
  self->wall_ms = wall_ms;
  self->boot_ms = boot_ms;
  return self;
}

/**
 * gr_clock_get_wall_ms:
 * @self: a clock
 *
 * Returns: milliseconds since 1970 in UTC; may jump
 */
gint64
gr_clock_get_wall_ms (GrClock *self)
{
  g_return_val_if_fail (GR_IS_CLOCK (self), 0);

  return self->manual ? self->wall_ms : g_get_real_time () / 1000;
}

/**
 * gr_clock_get_boot_ms:
 * @self: a clock
 *
 * Returns: milliseconds since the computer was started, sleep included; never
 *   jumps, but starts again with a new [method@Clock.get_boot_id]
 */
gint64
gr_clock_get_boot_ms (GrClock *self)
{
  struct timespec now;

  g_return_val_if_fail (GR_IS_CLOCK (self), 0);

  if (self->manual)
    return self->boot_ms;
  clock_gettime (CLOCK_BOOTTIME, &now);
  return (gint64) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/**
 * gr_clock_get_boot_id:
 * @self: a clock
 *
 * Boot times can only be compared where this is the same.
 *
 * Returns: the kernel's name of this start of the computer
 */
const char *
gr_clock_get_boot_id (GrClock *self)
{
  g_return_val_if_fail (GR_IS_CLOCK (self), NULL);

  if (self->boot_id == NULL)
    {
      if (self->manual)
        self->boot_id = g_strdup_printf ("manual-%u", self->boots);
      else if (g_file_get_contents ("/proc/sys/kernel/random/boot_id", &self->boot_id, NULL, NULL))
        g_strstrip (self->boot_id);
      else
        self->boot_id = g_strdup ("unknown");
    }
  return self->boot_id;
}

/**
 * gr_clock_advance:
 * @self: a manual clock
 * @ms: how long, in milliseconds, ≥ 0
 *
 * Lets time pass: wall and boot time move together.
 */
void
gr_clock_advance (GrClock *self,
                  gint64   ms)
{
  g_return_if_fail (GR_IS_CLOCK (self) && self->manual && ms >= 0);

  self->wall_ms += ms;
  self->boot_ms += ms;
}

/**
 * gr_clock_jump_wall:
 * @self: a manual clock
 * @ms: how far, in milliseconds; negative is backwards
 *
 * Sets the wall clock without time passing, as a person or a time server does.
 */
void
gr_clock_jump_wall (GrClock *self,
                    gint64   ms)
{
  g_return_if_fail (GR_IS_CLOCK (self) && self->manual);

  self->wall_ms += ms;
}

/**
 * gr_clock_reboot:
 * @self: a manual clock
 *
 * Starts boot time again under a new boot id.
 */
void
gr_clock_reboot (GrClock *self)
{
  g_return_if_fail (GR_IS_CLOCK (self) && self->manual);

  self->boots++;
  self->boot_ms = 0;
  g_clear_pointer (&self->boot_id, g_free);
}
