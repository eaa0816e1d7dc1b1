/** Measuring how long a NAT router remembers us, for the form of a group: nothing rings, and lines go on as they are. */
package org.linewright.workbench.line.nat;
