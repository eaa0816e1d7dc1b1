/** The lines of all groups as rows of a table: what is configured beside how it is doing, sorted and filtered. */
package org.linewright.workbench.line.rows;
