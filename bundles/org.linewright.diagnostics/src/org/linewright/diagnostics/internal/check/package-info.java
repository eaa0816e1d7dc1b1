/** Our own checks, and their words. */
package org.linewright.diagnostics.internal.check;
