package org.linewright.workbench.location.trace;

/**
 * Which inputs lead to a number.
 *
 * @param chosen whose rules
 * @param target the number that is looked for, or its beginning
 * @param typed numbers that were dialled before, one on each line
 */
record ReachQuestion(Chosen chosen, String target, String typed) {
}
