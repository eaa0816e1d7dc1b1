/** Messages as people may see them. */
package org.linewright.sip.trace;
