/**
 * Calls through the PBX, which is a back-to-back user agent (RFC 7092 §3.2.1): each side has a dialog of its own. A call
 * is a pure state machine; {@link org.linewright.simulator.call.Exchange} keeps the calls and does what they want done.
 */
package org.linewright.simulator.call;
