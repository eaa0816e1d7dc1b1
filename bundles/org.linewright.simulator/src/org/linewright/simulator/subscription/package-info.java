/** Who is told of changes (RFC 6665), and the documents that tell them: pure, no clock, no socket. */
package org.linewright.simulator.subscription;
