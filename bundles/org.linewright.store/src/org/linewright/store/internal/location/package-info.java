/** Location files: what stands in them, read and written. */
package org.linewright.store.internal.location;
