/** RTP packets, what is counted about them, and keys sent as packets; no socket, no clock. */
package org.linewright.media.rtp;
