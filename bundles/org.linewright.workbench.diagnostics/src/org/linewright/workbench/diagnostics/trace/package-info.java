/** What a person looks at in a recording, and how it is put in rows; nothing here draws. */
package org.linewright.workbench.diagnostics.trace;
