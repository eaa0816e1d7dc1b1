/** How quick the real window is with very many lines; run by {@code ./linewright bench window}, never by the tests. */
package org.linewright.ui.bench;
