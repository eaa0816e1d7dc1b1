/** Brings PBX drivers into the running program, and out of it again. */
package org.linewright.drivers;
