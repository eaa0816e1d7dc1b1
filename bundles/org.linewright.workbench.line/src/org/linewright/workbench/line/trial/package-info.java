/** The test of one line, for every form of a group: every message, the reason in plain words, nothing left behind. */
package org.linewright.workbench.line.trial;
