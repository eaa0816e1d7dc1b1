/** Reports between the ends of a stream (RFC 3550 §6), read with limits and written; no socket, no clock. */
package org.linewright.media.rtcp;
