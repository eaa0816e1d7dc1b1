/** Group files: text to {@link org.linewright.core.line.LineGroup} and back, with the person's own words kept. */
package org.linewright.store.internal.group;
