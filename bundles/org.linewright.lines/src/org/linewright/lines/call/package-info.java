/** The calls of lines: what is told about them, who takes them, and their sound. */
package org.linewright.lines.call;
