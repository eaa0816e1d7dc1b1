/** What is wrong with running lines, told as it comes and goes. */
package org.linewright.diagnostics.live;
