/** Packets, byte by byte, as they are written for capture files and for Homer. */
package org.linewright.diagnostics.internal.packet;
