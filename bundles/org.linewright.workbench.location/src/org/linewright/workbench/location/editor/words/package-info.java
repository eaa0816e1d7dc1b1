/** An edit as plain words, which outlive the editor, the bundle and the program. */
package org.linewright.workbench.location.editor.words;
