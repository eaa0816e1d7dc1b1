/** The editor of a line group. */
package org.linewright.workbench.line.editor;
