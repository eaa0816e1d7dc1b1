/** The view of the messages. */
package org.linewright.workbench.diagnostics.view;
