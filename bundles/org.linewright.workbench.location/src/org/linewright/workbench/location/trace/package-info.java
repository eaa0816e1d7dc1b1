/** The view that shows a number's way through the rules of a location. */
package org.linewright.workbench.location.trace;
