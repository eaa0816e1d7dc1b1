/** The view of the drivers: which there are, how they are doing, what can be done about them. */
package org.linewright.workbench.drivers.page;
