/** What keeps messages: bounded in memory, and beside it on disk and at a Homer. */
package org.linewright.diagnostics.internal.record;
