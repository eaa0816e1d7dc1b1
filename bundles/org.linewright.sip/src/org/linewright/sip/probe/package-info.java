/** The NAT probe: what it sends, how it is silent, and what follows from what arrives. All of it on one thread. */
package org.linewright.sip.probe;
