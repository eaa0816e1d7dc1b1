/** Session descriptions as text that is changed as little as possible; no socket, no look-up of names. */
package org.linewright.media.sdp;
