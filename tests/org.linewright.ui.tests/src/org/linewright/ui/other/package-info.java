/** A second window, in a process of its own that can be killed. */
package org.linewright.ui.other;
