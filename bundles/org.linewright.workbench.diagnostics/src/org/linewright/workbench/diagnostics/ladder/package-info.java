/** The view of how a conversation went. */
package org.linewright.workbench.diagnostics.ladder;
