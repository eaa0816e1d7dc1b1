/** How a file for support is made: its parts, what is replaced in them, and the search for secrets. */
package org.linewright.diagnostics.internal.parcel;
