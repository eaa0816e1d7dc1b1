/** Noticing what others do to the files. */
package org.linewright.store.internal.watch;
