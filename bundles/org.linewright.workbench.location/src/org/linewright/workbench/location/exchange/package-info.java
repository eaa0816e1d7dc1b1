/** Locations and their lists of rules as files: out of the window, and into it. */
package org.linewright.workbench.location.exchange;
