/** Registrar look-ups in words. */
package org.linewright.lines.lookup;
