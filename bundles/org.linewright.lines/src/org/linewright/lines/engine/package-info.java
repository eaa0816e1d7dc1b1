/** Inside the lines: one pace per registrar, one small state machine per line. */
package org.linewright.lines.engine;
