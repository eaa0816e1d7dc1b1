/** The editor of a location: its pages, what they edit, and how it is saved. */
package org.linewright.workbench.location.editor;
