/** Who is trusted to sign drivers. */
package org.linewright.workbench.drivers.publisher;
