/** Real numbers and what becomes of them, for every form of a location. */
package org.linewright.workbench.location.preview;
