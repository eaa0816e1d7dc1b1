/** The NAT trial: a probe of {@code sip} in words, and what it proposes. */
package org.linewright.lines.nat;
