/** The registrar of RFC 3261 §10.3, in plain words: no socket, no SIP library. */
package org.linewright.simulator.registrar;
