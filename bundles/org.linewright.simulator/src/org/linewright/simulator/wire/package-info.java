/** The socket, the guard before it, and this bundle's own use of JAIN-SIP. */
package org.linewright.simulator.wire;
