/**
 * The laws of a PBX driver, each with a check that answers in sentences. They need no test framework: the tests of a
 * driver, the command line and a hot swap all run the same ones.
 */
package org.linewright.pbx.laws;
