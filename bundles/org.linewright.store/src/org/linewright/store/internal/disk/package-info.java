/**
 * A directory whose files change together or not at all. Here, and only here, an {@link java.io.IOException} may
 * travel: up to the store, which tells it as a trouble.
 */
package org.linewright.store.internal.disk;
