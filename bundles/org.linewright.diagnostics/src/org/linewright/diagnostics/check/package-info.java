/** What is wrong, in words: checks look at what is known of the lines and tell what they find, with evidence and remedy. */
package org.linewright.diagnostics.check;
