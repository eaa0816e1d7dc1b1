/** A conversation drawn as a ladder: who said what to whom, and when. */
package org.linewright.diagnostics.ladder;
