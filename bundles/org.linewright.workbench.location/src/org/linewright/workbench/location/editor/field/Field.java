package org.linewright.workbench.location.editor.field;

import org.linewright.core.Text;

/**
 * A field of a form.
 *
 * @param id its path, by which troubles find it
 * @param help what it means, in full sentences
 */
public record Field(String id, Text label, Text help) {
}
