/**
 * The wizard for a new line group. {@link org.linewright.workbench.line.wizard.Entries} is everything a person entered,
 * as a value; {@link org.linewright.workbench.line.wizard.Judged} is what is to be said about it, found off the UI
 * thread; the pages only bind the two to widgets.
 */
package org.linewright.workbench.line.wizard;
