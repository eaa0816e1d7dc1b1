/** Client and server transactions over UDP, as pure state machines (RFC 3261 §17, RFC 6026), and what drives them. */
package org.linewright.sip.transaction;
