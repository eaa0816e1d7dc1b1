/** How two messages are compared. */
package org.linewright.diagnostics.internal.compare;
