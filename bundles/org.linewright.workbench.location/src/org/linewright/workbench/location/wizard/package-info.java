/** The wizard for a new location. */
package org.linewright.workbench.location.wizard;
