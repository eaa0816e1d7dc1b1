/** How ladders are made and drawn. */
package org.linewright.diagnostics.internal.ladder;
