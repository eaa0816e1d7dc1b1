/** The fields of a form, each bound to one value of what is edited. */
package org.linewright.workbench.location.editor.field;
