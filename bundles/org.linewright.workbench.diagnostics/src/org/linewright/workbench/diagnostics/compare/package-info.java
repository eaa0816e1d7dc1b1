/** The view of two conversations side by side. */
package org.linewright.workbench.diagnostics.compare;
