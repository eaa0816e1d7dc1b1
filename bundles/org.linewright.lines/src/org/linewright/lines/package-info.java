/**
 * Keeps the configured lines alive: wanted state in, running lines out. It paces, refreshes, backs off and says how each
 * line is doing, as values.
 *
 * <p>Laws: changing one line touches no other; a registrar never gets REGISTERs faster than its delay allows, nor
 * more at once than socket buffers hold, and is left alone when it asks for it or does not answer; it never gives up;
 * nothing here blocks.
 */
package org.linewright.lines;
