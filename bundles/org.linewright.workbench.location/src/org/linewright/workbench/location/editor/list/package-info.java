/** A list of values as a table that a person adds to, takes from and puts in order. */
package org.linewright.workbench.location.editor.list;
