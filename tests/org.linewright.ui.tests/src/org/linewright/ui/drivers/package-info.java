/** Drivers come and go in the real window. */
package org.linewright.ui.drivers;
