/** The editor of a location is used in the window. */
package org.linewright.ui.location.editor;
