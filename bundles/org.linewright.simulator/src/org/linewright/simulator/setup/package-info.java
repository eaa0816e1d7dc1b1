/** A PBX as words: as it is typed into a window, remembered by it, and read by a command line. Nothing secret. */
package org.linewright.simulator.setup;
