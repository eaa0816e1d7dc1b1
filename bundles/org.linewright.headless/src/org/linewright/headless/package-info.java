/**
 * What a verb of the command line is made of and prints with. One class per verb stands in {@code verbs}; what calls
 * them stands in {@code frame}.
 */
package org.linewright.headless;
