/** A line group while a person edits it: values as they were typed, undo and redo, what differs from what is saved. */
package org.linewright.workbench.line.form;
