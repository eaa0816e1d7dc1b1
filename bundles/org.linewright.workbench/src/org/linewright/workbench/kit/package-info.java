/**
 * The small widgets and rules that every screen uses, and the {@link org.linewright.workbench.kit.Desk}. Everything is
 * for the UI thread unless it says otherwise; nothing here is null.
 */
package org.linewright.workbench.kit;
