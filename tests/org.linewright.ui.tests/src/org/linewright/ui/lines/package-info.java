/** The table of lines, as a person sees and uses it. */
package org.linewright.ui.lines;
