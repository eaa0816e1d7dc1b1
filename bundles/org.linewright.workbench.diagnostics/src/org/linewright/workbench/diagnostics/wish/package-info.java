/** How a person wants to record. */
package org.linewright.workbench.diagnostics.wish;
