/** Clients of lines: one that any SIP phone is attaches to a line through us, and its sound is spoken anew between. */
package org.linewright.lines.leg;
