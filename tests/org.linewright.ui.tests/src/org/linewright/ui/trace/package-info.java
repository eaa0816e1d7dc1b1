/** What goes over the wire. */
package org.linewright.ui.trace;
