/** What was found, in the real window. */
package org.linewright.ui.findings;
