/** Proves the feature codes of a group by real calls between its lines, and keeps what came of it as a report. */
package org.linewright.workbench.line.verify;
