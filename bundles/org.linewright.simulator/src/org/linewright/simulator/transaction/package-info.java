/** The transactions of RFC 3261 §17 and RFC 6026 as pure state machines: no clock, no socket. */
package org.linewright.simulator.transaction;
