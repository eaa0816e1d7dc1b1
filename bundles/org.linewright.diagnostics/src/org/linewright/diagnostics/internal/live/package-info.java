/** Looks again and again, but not too often. */
package org.linewright.diagnostics.internal.live;
