package org.linewright.workbench.location.editor.list;

import org.linewright.core.Text;

/** The head of a column, as wide as so many letters. */
public record Heading(Text label, int characters) {
}
