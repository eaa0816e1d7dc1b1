/** The dry run of one line: a pure course, its words, and the shell that does what it asks for. */
package org.linewright.lines.trial;
