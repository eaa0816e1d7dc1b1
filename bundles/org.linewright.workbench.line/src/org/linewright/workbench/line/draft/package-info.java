/** A line group that a person is about to set up: what the pages of the wizard gather, and the wish it comes to. */
package org.linewright.workbench.line.draft;
