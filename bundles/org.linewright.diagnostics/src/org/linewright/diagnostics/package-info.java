/**
 * What happened: every message of the lines, as far as memory goes, and what can be read from it.
 *
 * <p>Laws: no call waits for a trace; whatever leaves a recording has its credentials masked, and its numbers and names
 * unless somebody asked for them; no file, however broken, costs more than its limit or throws anything.
 */
package org.linewright.diagnostics;
