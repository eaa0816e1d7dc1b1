/** What tests hear and say with: an RTP phone, packets, keys, and how a tone is told from noise. */
package org.linewright.fakes.media;
