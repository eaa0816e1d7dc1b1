/** Who is told when something is wrong with the lines of this workbench. */
package org.linewright.workbench.diagnostics.alarm;
