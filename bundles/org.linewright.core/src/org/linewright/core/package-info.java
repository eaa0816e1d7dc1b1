/**
 * The words every room speaks: texts in two languages, troubles, outcomes, secrets.
 *
 * <p>A null-free zone: nothing here takes or answers {@code null}. Everything is immutable and may be used from any
 * thread.
 */
package org.linewright.core;
