/** Messages as text, and what is replaced in them. */
package org.linewright.diagnostics.internal.text;
