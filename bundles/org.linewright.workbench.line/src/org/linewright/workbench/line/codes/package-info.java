/** What the PBX does for a line by feature codes: what is offered, its values, dialling it, and what was sent last. */
package org.linewright.workbench.line.codes;
