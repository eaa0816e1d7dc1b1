/** Lamps: what lines are told about voice boxes and extensions. */
package org.linewright.lines.lamp;
