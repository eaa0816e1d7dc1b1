/** The view of all lines: a table, live. */
package org.linewright.workbench.line.view;
