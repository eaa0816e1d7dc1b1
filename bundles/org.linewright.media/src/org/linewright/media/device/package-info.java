/** Microphones and speakers, through the sound system of the JDK; each has a thread of its own that may wait. */
package org.linewright.media.device;
