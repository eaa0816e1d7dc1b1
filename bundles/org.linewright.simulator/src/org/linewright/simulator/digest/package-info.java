/** Digest access authentication as a server does it (RFC 7616, RFC 8760): nonces, challenges, verdicts. */
package org.linewright.simulator.digest;
