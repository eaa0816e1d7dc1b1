/** How a person changes the drivers: planned first, shown, applied, and explained when it cannot be. */
package org.linewright.workbench.drivers.change;
