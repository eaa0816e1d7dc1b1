/** What happened to the lines and their calls, each told once. */
package org.linewright.lines.chronicle;
