/** The wizard of a location and the view of its rules, in the real window. */
package org.linewright.ui.location.trace;
