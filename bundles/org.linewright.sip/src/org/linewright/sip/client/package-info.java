/** Our own clients: who may attach, the proof of it (RFC 7616, server side), and where they are (RFC 3261 §10.3). */
package org.linewright.sip.client;
