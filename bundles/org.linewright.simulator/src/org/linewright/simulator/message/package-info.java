/** SIP messages in plain words: no socket, no SIP library. */
package org.linewright.simulator.message;
