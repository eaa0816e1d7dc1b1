/** Two conversations side by side, header by header. */
package org.linewright.diagnostics.compare;
