/** The file for support: what goes in, the dialog that makes it, and what it says afterwards. */
package org.linewright.workbench.diagnostics.support;
