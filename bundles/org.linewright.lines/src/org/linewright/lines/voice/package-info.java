/** The sound of calls: what is said and heard in them, over RTP, devices and files. */
package org.linewright.lines.voice;
