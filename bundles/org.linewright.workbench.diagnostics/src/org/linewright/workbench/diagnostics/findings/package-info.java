/** What is wrong, in words, with what to do about it. */
package org.linewright.workbench.diagnostics.findings;
