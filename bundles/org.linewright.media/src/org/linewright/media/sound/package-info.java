/** Sounds as functions of time, G.711 and WAV; no socket, no clock. */
package org.linewright.media.sound;
