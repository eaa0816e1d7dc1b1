package org.linewright.workbench.location.trace;

/**
 * What somebody wants to know about many numbers.
 *
 * @param chosen whose rules, and which way the numbers go
 * @param typed the numbers, one on each line
 * @param against what they are held against
 */
record ListQuestion(Chosen chosen, String typed, Against against) {
}
