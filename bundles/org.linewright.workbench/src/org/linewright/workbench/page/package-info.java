/**
 * What editors and wizards are made of: pages with their list, header and help, the way back and forth, the comparison
 * with what is saved. Everything is for the UI thread; nothing here is null.
 */
package org.linewright.workbench.page;
