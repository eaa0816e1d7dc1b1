/** When what came over the network is played: delay that adapts, losses concealed; no socket, no clock. */
package org.linewright.media.jitter;
