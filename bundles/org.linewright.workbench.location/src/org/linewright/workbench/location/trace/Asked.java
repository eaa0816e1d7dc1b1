package org.linewright.workbench.location.trace;

/**
 * What somebody wants to know.
 *
 * @param chosen whose rules, and which way the number goes
 * @param typed as it was typed or pasted
 */
record Asked(Chosen chosen, String typed) {
}
