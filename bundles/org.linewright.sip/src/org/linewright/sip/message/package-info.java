/** SIP messages as plain values, free of the stack's types. */
package org.linewright.sip.message;
