/** Codecs: G.711 with concealment of losses, Opus, comfort noise; no socket, no clock. The only one that names Concentus. */
package org.linewright.media.codec;
