/** Calls: pure state machines (RFC 3261 §13 to §15 and what builds on it), and the shell that does what they ask for. */
package org.linewright.sip.call;
