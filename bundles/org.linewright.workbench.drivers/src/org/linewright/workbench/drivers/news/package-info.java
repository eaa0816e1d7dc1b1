/** Follows what other programs and the drop-in folder do to the drivers, and tells it in the corner of the screen. */
package org.linewright.workbench.drivers.news;
