/**
 * Loads and saves a configuration with its secrets: a directory today, a database some day.
 *
 * <p>A null-free zone. A {@link org.linewright.store.ConfigurationStore} may be used from any thread; its verbs read
 * or write the disk and take milliseconds, on a bad disk seconds, so they never run on the UI thread. What goes wrong
 * comes back as troubles that name the path.
 */
package org.linewright.store;
