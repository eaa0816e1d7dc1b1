/** Locations come into the window as files. */
package org.linewright.ui.location.exchange;
