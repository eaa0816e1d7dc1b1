/** The view of how many registrations went over time. */
package org.linewright.workbench.diagnostics.load;
